import Diagnostics

extension Measure {
  /// The share of them with a certificate in force.
  package static let certifiedShare = Measure(
    id: "staff-trained-share",
    title: Sentence(
      kk: "Куәлігі барлар үлесі", ru: "Доля с сертификатом", en: "Share with a certificate"),
    unit: MeasureUnit.percent,
    denominator: Sentence(
      kk: "тізілімдегі қызметкерлер", ru: "сотрудники реестра", en: "staff of the registry"),
    definition: Sentence(
      kk:
        "Тізілімдегі қызметкерлердің ішінде кестенің соңғы күні куәлігі күшінде тұрғандардың үлесі.",
      ru: "Доля сотрудников реестра, у которых в последний день таблицы действует сертификат.",
      en:
        "The share of the registry’s staff with a certificate in force on the last day of the table."
    ),
    basis: .ratio(.certifiedStaff, of: .staff), isAboutPeople: true)
}
