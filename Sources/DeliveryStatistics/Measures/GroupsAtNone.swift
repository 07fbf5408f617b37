import Diagnostics

extension Measure {
  /// Class groups that held nothing of what was due.
  package static let groupsAtNone = Measure(
    id: "groups-at-0",
    title: Sentence(
      kk: "0 % топтар",
      ru: "Группы: 0 %",
      en: "Groups at 0%"),
    unit: MeasureUnit.groups,
    definition: Sentence(
      kk: "Мерзімі келген жоспарлы сабақтарының бірде-бірін орындамаған топтар.",
      ru: "Группы, не выполнившие ни одного из наступивших плановых занятий.",
      en: "Class groups that fulfilled none of their due sessions."),
    basis: .count(.groupsAtNone))
}
