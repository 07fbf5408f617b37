import Diagnostics

extension Measure {
  /// The share of expected heads that were there.
  package static let attendance = Measure(
    id: "attendance",
    title: Sentence(kk: "Қатысу үлесі", ru: "Посещаемость", en: "Attendance"),
    unit: MeasureUnit.percent,
    denominator: Sentence(
      kk: "балалары саналған сабақтардың тізімі",
      ru: "список на занятиях, где детей посчитали",
      en: "enrolled in the sessions whose heads were counted"),
    definition: Sentence(
      kk: "Балалары саналған сабақтарда қатысқандардың тізімдегілер ішіндегі үлесі.",
      ru: "Доля присутствовавших среди числящихся по списку на занятиях, где детей посчитали.",
      en:
        "The share of enrolled pupils who were present, over the sessions whose heads were counted."
    ),
    basis: .ratio(.present, of: .expected), isAboutPeople: true)
}
