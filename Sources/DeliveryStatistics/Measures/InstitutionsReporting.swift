import Diagnostics

extension Measure {
  /// Institutions that reported anything.
  package static let institutionsReporting = Measure(
    id: "institutions-reporting",
    title: Sentence(
      kk: "Хабар берген ұйымдар", ru: "Сообщившие организации", en: "Reporting institutions"),
    unit: MeasureUnit.institutions,
    definition: Sentence(
      kk: "Кемінде бір тобынан сабақ өтті не өтпеді деген хабар келген ұйымдар.",
      ru:
        "Организации, хотя бы из одной группы которых сообщили, что занятие прошло или не прошло.",
      en:
        "Education organisations with at least one class group that reported a session as held or not held."
    ),
    basis: .count(.reportingInstitutions))
}
