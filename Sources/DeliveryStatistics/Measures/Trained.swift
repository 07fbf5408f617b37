import Diagnostics

extension Measure {
  /// The share of sessions whose deliverer has a certificate.
  package static let trained = Measure(
    id: "trained",
    title: Sentence(
      kk: "Даярлықтан өткендер",
      ru: "Подготовленные",
      en: "Trained deliverers"),
    unit: MeasureUnit.percent,
    denominator: Sentence(
      kk: "өткізушісі белгілі сабақтар",
      ru: "занятия, о которых известно, кто их провёл",
      en: "sessions whose deliverer is known"),
    definition: Sentence(
      kk:
        "Өткізушісі тізілімдегі қызметкер коды бойынша белгілі сабақтардың ішінде сол күні сертификаты бар адам өткізгенінің үлесі; тізілімде қызметкерлер болмаса, бұл сан жоқ.",
      ru:
        "Доля занятий, проведённых человеком с действующим в тот день сертификатом, среди занятий сотрудников, которых реестр знает по коду; если реестр не знает сотрудников, числа нет.",
      en:
        "The share of sessions taught by somebody with a certificate valid that day, of the sessions whose deliverer the registry knows by code; missing while the registry knows no staff."
    ),
    basis: .ratio(.trainedDeliverers, of: .namedDeliverers), isAboutPeople: true)
}
