import Diagnostics

extension Measure {
  /// The share of due sessions that took place.
  package static let coverage = Measure(
    id: "coverage",
    title: Sentence(kk: "Қамту", ru: "Охват", en: "Coverage"),
    unit: MeasureUnit.percent,
    denominator: Sentence(
      kk: "өтуі тиіс жоспарлы сабақтар",
      ru: "положенные плановые занятия",
      en: "planned sessions due"),
    definition: Sentence(
      kk: "Орындалған сабақтардың өтуі тиіс сабақтар ішіндегі үлесі.",
      ru: "Доля выполненных занятий среди положенных.",
      en: "The share of due sessions that are fulfilled."),
    basis: .ratio(.fulfilled, of: .due))
}
