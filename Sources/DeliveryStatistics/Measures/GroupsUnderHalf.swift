import Diagnostics

extension Measure {
  /// Class groups that held something, but under half of what was due.
  package static let groupsUnderHalf = Measure(
    id: "groups-under-50",
    title: Sentence(
      kk: "50 %-ға жетпеген топтар",
      ru: "Группы: меньше 50 %",
      en: "Groups under 50%"),
    unit: MeasureUnit.groups,
    definition: Sentence(
      kk:
        "Мерзімі келген жоспарлы сабақтарының кемінде бірін, бірақ жартысынан азын орындаған топтар.",
      ru: "Группы, выполнившие хотя бы одно, но меньше половины наступивших плановых занятий.",
      en: "Class groups that fulfilled at least one, but under half of their due sessions."),
    basis: .count(.groupsUnderHalf))
}
