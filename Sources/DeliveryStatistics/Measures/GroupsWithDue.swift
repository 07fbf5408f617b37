import Diagnostics

extension Measure {
  /// Class groups with something due.
  package static let groupsWithDue = Measure(
    id: "groups-with-due",
    title: Sentence(
      kk: "Сабағы келген топтар",
      ru: "Группы с наступившими занятиями",
      en: "Groups with lessons due"),
    unit: MeasureUnit.groups,
    definition: Sentence(
      kk: "Кезеңде кемінде бір жоспарлы сабағы келген топтар; жоспарды орындау сатыларының бөлімі.",
      ru:
        "Группы, у которых в периоде наступило хотя бы одно плановое занятие; к ним относятся ступени выполнения плана.",
      en:
        "Class groups with at least one planned session due in the period: what the steps of fulfilment are steps of."
    ),
    basis: .count(.groupsWithDue))
}
