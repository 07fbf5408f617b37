import Diagnostics

extension Measure {
  /// The share of institutions that reported anything.
  package static let reportingShare = Measure(
    id: "reporting-share",
    title: Sentence(
      kk: "Хабар бергендер үлесі",
      ru: "Доля сообщивших",
      en: "Share reporting"),
    unit: MeasureUnit.percent,
    denominator: Sentence(
      kk: "барлық ұйым",
      ru: "все организации",
      en: "all institutions"),
    definition: Sentence(
      kk: "Кемінде бір тобынан хабар келген ұйымдардың барлық ұйым ішіндегі үлесі.",
      ru:
        "Доля организаций, хотя бы из одной группы которых поступило сообщение, среди всех организаций.",
      en: "The share of education organisations with a report from at least one class group."),
    basis: .ratio(.reportingInstitutions, of: .institutions))
}
