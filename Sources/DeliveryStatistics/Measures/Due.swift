import Diagnostics

extension Measure {
  /// Planned sessions whose day has come.
  package static let due = Measure(
    id: "due",
    title: Sentence(kk: "Өтуі тиіс", ru: "Положено", en: "Due"),
    unit: MeasureUnit.plannedSessions,
    definition: Sentence(
      kk: "Күні кестенің соңғы күнінен аспайтын жоспарлы сабақтар: топ × тақырып × рет.",
      ru: "Плановые занятия (группа × тема × раз), день которых не позже последнего дня таблицы.",
      en:
        "Planned sessions (class group × topic × pass) whose day is not after the last day of the table."
    ),
    basis: .count(.due))
}
