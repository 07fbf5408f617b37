import Diagnostics

extension Measure {
  /// Class groups with something due.
  package static let groupsWithDue = Measure(
    id: "groups-with-due",
    title: Sentence(
      kk: "Сабағының мерзімі келген топтар",
      ru: "Группы с наступившими занятиями",
      en: "Groups with lessons due"),
    unit: MeasureUnit.groups,
    definition: Sentence(
      kk:
        "Кезеңде кемінде бір жоспарлы сабағының мерзімі келген топтар; жоспарды орындау сатылары осы топтардан құралады.",
      ru:
        "Группы, у которых в этом периоде наступил день хотя бы одного планового занятия; из них складываются ступени выполнения плана.",
      en:
        "Class groups with at least one planned session due in the period: what the steps of fulfilment are steps of."
    ),
    basis: .count(.groupsWithDue))
}
