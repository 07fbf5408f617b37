import Diagnostics

extension Measure {
  /// Those of them with a certificate in force.
  package static let certified = Measure(
    id: "staff-trained",
    title: Sentence(
      kk: "Куәлігі күшіндегілер", ru: "С действующим сертификатом", en: "Staff with a certificate"),
    unit: Sentence(kk: "қызметкер", ru: "сотрудники", en: "staff"),
    definition: Sentence(
      kk: "Сол қызметкерлердің ішінде кестенің соңғы күні куәлігі күшінде тұрғандары.",
      ru: "Из этих сотрудников те, у кого в последний день таблицы действует сертификат.",
      en: "Of this staff, those with a certificate in force on the last day of the table."),
    basis: .count(.certifiedStaff), isAboutPeople: true)
}
