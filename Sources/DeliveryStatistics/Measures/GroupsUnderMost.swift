import Diagnostics

extension Measure {
  /// Class groups that held from half to four fifths of what was due.
  package static let groupsUnderMost = Measure(
    id: "groups-50-to-80",
    title: Sentence(
      kk: "50–80 % топтар",
      ru: "Группы: 50–80 %",
      en: "Groups at 50–80%"),
    unit: MeasureUnit.groups,
    definition: Sentence(
      kk:
        "Мерзімі келген жоспарлы сабақтарының 50-ден 80 %-ға дейінін (екеуін де қоса) орындаған топтар.",
      ru: "Группы, выполнившие от 50 до 80 % наступивших плановых занятий, оба края включительно.",
      en: "Class groups that fulfilled from 50 to 80% of their due sessions, both ends included."),
    basis: .count(.groupsUnderMost))
}
