import Diagnostics

extension Measure {
  /// Heads counted in sessions.
  package static let present = Measure(
    id: "present",
    title: Sentence(kk: "Қатысты", ru: "Присутствовали", en: "Present"),
    unit: Sentence(kk: "қатысу", ru: "посещения", en: "attendances"),
    definition: Sentence(
      kk:
        "Балалары саналған сабақтарға қатысқандар, сабақ сайын қосылады: бір бала әр сабақта бір рет есептеледі.",
      ru:
        "Присутствовавшие на занятиях, где детей посчитали, в сумме по занятиям: ребёнок считается на каждом занятии.",
      en:
        "Pupils present, summed over the sessions whose heads were counted: a pupil counts once a session."
    ),
    basis: .count(.present), isAboutPeople: true)
}
