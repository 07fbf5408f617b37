import Diagnostics

extension Measure {
  /// The share of fulfilled sessions that took place by the end of their planned week.
  package static let onTime = Measure(
    id: "on-time",
    title: Sentence(
      kk: "Уақытында",
      ru: "Вовремя",
      en: "On time"),
    unit: MeasureUnit.percent,
    denominator: Sentence(
      kk: "орындалған сабақтар",
      ru: "выполненные занятия",
      en: "fulfilled sessions"),
    definition: Sentence(
      kk:
        "Орындалған сабақтардың ішінде жоспардағы аптасының жексенбісіне дейін өткендерінің үлесі; хабардың қашан келгені маңызды емес.",
      ru:
        "Доля проведённых не позже воскресенья своей плановой недели среди выполненных занятий; когда о них сообщили, неважно.",
      en:
        "The share of fulfilled sessions that were held by the Sunday of their planned week, whenever they were reported."
    ),
    basis: .ratio(.onTime, of: .fulfilled))
}
