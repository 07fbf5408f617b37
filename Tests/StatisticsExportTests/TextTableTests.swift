import Testing

@testable import StatisticsExport

@Suite struct TextTableTests {
  private static func table(_ headings: [String]) -> TextTable {
    var table = TextTable(headings: ["Өңір"] + headings, names: 1)
    table.add(["Шығыс Қазақстан обл."] + headings.indices.map { "\($0 * 1_234)" })
    return table
  }

  @Test func leavesHeadingsInOneLineWhereTheyFit() {
    let text = Self.table(["Өткізілді", "Өткізілмеді: карантин"]).text
    #expect(text.count == 3)
    #expect(text[0].hasSuffix("Өткізілді  Өткізілмеді: карантин"))
  }

  @Test func breaksHeadingsBetweenWordsWhereTheyDoNot() {
    let reasons = [
      "карантин", "ауа райы", "мұғалім жоқ", "сынып жоқ", "мәтін жоқ", "мекеме жабық",
      "басқа себеп",
    ].map { "Өткізілмеді: \($0)" }
    let text = Self.table(reasons).text
    let rule = text.firstIndex { $0.hasPrefix("───") } ?? 0
    #expect(rule == 3)
    #expect(text.allSatisfy { $0.count <= 130 })
    #expect(text.prefix(rule).joined().filter { $0 == ":" }.count == reasons.count)
    // The last words stand above the numbers, and no word was cut.
    #expect(text[rule - 1].hasSuffix("басқа себеп") || text[rule - 1].hasSuffix("себеп"))
    let words = Set(text.prefix(rule).joined(separator: " ").split(separator: " ").map(String.init))
    #expect(
      words.isSuperset(
        of: Set(reasons.joined(separator: " ").split(separator: " ").map(String.init))))
  }

  @Test func noColumnIsNarrowerThanItsCells() {
    let number = String(repeating: "9", count: 40)
    var table = TextTable(headings: ["а б", "в г д е", "ж"], names: 1)
    table.add([number, number, number])
    #expect(table.text[0].contains("в г д е"))
    #expect(table.text.allSatisfy { $0.count <= 40 * 3 + 4 })
  }
}
