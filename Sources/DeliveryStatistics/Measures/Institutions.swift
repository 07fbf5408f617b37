import Diagnostics

extension Measure {
  /// Institutions that have a group.
  package static let institutions = Measure(
    id: "institutions",
    title: Sentence(kk: "Ұйымдар", ru: "Организации", en: "Institutions"),
    unit: MeasureUnit.institutions,
    definition: Sentence(
      kk: "Кемінде бір тобы бар білім беру ұйымдары.",
      ru: "Организации образования, в которых есть хотя бы одна группа.",
      en: "Education organisations with at least one class group."),
    basis: .count(.institutions))
}
