import Diagnostics

extension Measure {
  /// Sessions that took place.
  package static let held = Measure(
    id: "held",
    title: Sentence(kk: "Өткізілді", ru: "Проведено", en: "Held"),
    unit: Sentence(kk: "сабақ", ru: "занятия", en: "sessions"),
    definition: Sentence(
      kk:
        "Өтті деп хабарланған сабақтар: жоспардағысы да, жоспардан тысы да, қай күні өтсе де; біріктірілген сыныптың сабағы – бір сабақ.",
      ru:
        "Занятия, о которых сообщено, что они прошли: по плану и сверх плана, в любой день; занятие совмещённого класса – одно.",
      en:
        "Sessions reported as held, planned or not, on whichever day; a combined class has one session."
    ),
    basis: .count(.heldSessions))
}
