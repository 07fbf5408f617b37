import Diagnostics

extension Measure {
  /// People who teach, as codes.
  package static let staff = Measure(
    id: "staff",
    title: Sentence(kk: "Қызметкерлер", ru: "Сотрудники", en: "Staff"),
    unit: Sentence(kk: "қызметкер", ru: "сотрудники", en: "staff"),
    definition: Sentence(
      kk:
        "Кестенің соңғы күні тізілімде жұмыс істейтін қызметкер кодтары; балалары бар ұйымдар ғана.",
      ru:
        "Коды сотрудников, работающих по реестру в последний день таблицы, в организациях с группами.",
      en:
        "Staff codes that the registry has at work on the last day of the table, in institutions with groups."
    ),
    basis: .count(.staff), isAboutPeople: true)
}
