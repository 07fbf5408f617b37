import Diagnostics

extension Measure {
  /// Class groups that held over four fifths of what was due.
  package static let groupsOverMost = Measure(
    id: "groups-over-80",
    title: Sentence(
      kk: "80 %-дан асқан топтар",
      ru: "Группы: больше 80 %",
      en: "Groups over 80%"),
    unit: MeasureUnit.groups,
    definition: Sentence(
      kk: "Мерзімі келген жоспарлы сабақтарының 80 %-дан көбін орындаған топтар.",
      ru: "Группы, выполнившие больше 80 % наступивших плановых занятий.",
      en: "Class groups that fulfilled over 80% of their due sessions."),
    basis: .count(.groupsOverMost))
}
