import Diagnostics

extension Measure {
  /// Class hours lost to closures.
  package static let closed = Measure(
    id: "closed",
    title: Sentence(kk: "Жабылған сағаттар", ru: "Закрыто", en: "Closed"),
    unit: Sentence(kk: "сынып сағаты", ru: "классные часы", en: "class hours"),
    definition: Sentence(
      kk:
        "Кестенің соңғы күніне дейін жабылуға байланысты болмаған сынып сағаттары; олар өтуі тиіс сабақтарға кірмейді.",
      ru:
        "Классные часы до последнего дня таблицы включительно, которых не было из-за закрытия; в положенные занятия они не входят.",
      en:
        "Class hours up to the date that a closure took away; they are not among the due sessions."),
    basis: .count(.closedHours))
}
