import Diagnostics

extension Measure {
  /// Due sessions of which nothing is known.
  package static let notReported = Measure(
    id: "not-reported",
    title: Sentence(kk: "Хабар жоқ", ru: "Нет сведений", en: "Not reported"),
    unit: MeasureUnit.plannedSessions,
    definition: Sentence(
      kk: "Өтуі тиіс, бірақ өткені де, өтпегені де хабарланбаған сабақтар.",
      ru: "Положенные занятия, о которых не сообщено ничего.",
      en: "Due sessions reported neither as held nor as not held."),
    basis: .count(.notReported))
}
