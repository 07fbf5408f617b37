import Diagnostics

extension Measure {
  /// Due sessions that took place.
  package static let fulfilled = Measure(
    id: "fulfilled",
    title: Sentence(kk: "Орындалды", ru: "Выполнено", en: "Fulfilled"),
    unit: MeasureUnit.plannedSessions,
    definition: Sentence(
      kk: "Өтуі тиіс сабақтардың ішінде кемінде бір рет өтті деп хабарланғаны, қай күні өтсе де.",
      ru: "Из положенных занятий те, о которых хотя бы раз сообщено, что они прошли, в любой день.",
      en: "Due sessions reported as held at least once, on whichever day."),
    basis: .count(.fulfilled))
}
