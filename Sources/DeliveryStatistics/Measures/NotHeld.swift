import Diagnostics

extension Measure {
  /// Due sessions known not to have taken place.
  package static let notHeld = Measure(
    id: "not-held",
    title: Sentence(kk: "Өтпеді", ru: "Не проведено", en: "Not held"),
    unit: MeasureUnit.plannedSessions,
    definition: Sentence(
      kk: "Өтуі тиіс сабақтардың ішінде өтпеді деп хабарланып, басқа күні де өтпегені.",
      ru:
        "Из положенных занятий те, о которых сообщено, что они не прошли, и которые не прошли и в другой день.",
      en: "Due sessions reported as not held that were not held on another day either."),
    basis: .count(.notHeld))
}
