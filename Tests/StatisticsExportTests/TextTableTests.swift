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

  private static let reasons = [
    "карантин", "ауа райы", "мұғалім жоқ", "сынып жоқ", "мәтін жоқ", "мекеме жабық",
    "басқа себеп",
  ].map { "Өткізілмеді: \($0)" }

  private static func words(_ lines: some Sequence<String>) -> Set<String> {
    Set(lines.joined(separator: " ").split(separator: " ").map(String.init))
  }

  @Test func breaksHeadingsBetweenWordsWhereTheyDoNot() {
    let reasons = Array(Self.reasons.prefix(5))
    let text = Self.table(reasons).text
    let rule = text.firstIndex { $0.hasPrefix("───") } ?? 0
    #expect(rule == 3)
    #expect(text.count == 5 && text.allSatisfy { $0.count <= TextTable.widest })
    #expect(text.prefix(rule).joined().filter { $0 == ":" }.count == reasons.count)
    // The last words stand above the numbers, and no word was cut.
    #expect(text[rule - 1].hasSuffix("жоқ"))
    #expect(Self.words(text.prefix(rule)).isSuperset(of: Self.words(reasons)))
  }

  @Test(arguments: [7, 12, 40])
  func standsInPanelsWhereTooManyColumnsAreAsked(columns: Int) {
    let headings = (0..<columns).map { Self.reasons[$0 % 7] + " \($0)" }
    let text = Self.table(headings).text
    #expect(text.allSatisfy { $0.count <= TextTable.widest })
    let panels = text.split(separator: "")
    #expect(panels.count > 1)
    for panel in panels {
      let names = panel.count { $0.contains("Шығыс Қазақстан обл.") }
      #expect(names == 1)
    }
    // Every number stands once, in its order.
    let numbers = text.filter { $0.hasPrefix("Шығыс") }.flatMap {
      $0.dropFirst("Шығыс Қазақстан обл.".count).split(separator: " ").map(String.init)
    }
    #expect(numbers == (0..<columns).map { "\($0 * 1_234)" })
  }

  @Test func breaksLongNamesAndLeavesBarsOutBeforeItNeedsPanels() {
    let name = "Шығыс Қазақстан облысы Өскемен қаласының № 12 гимназия-мектебі КММ жанындағы топтар"
    func lines(_ columns: Int) -> [String] {
      var table = TextTable(
        headings: ["Ұйым"] + (0..<columns).map { "Көрсеткіш \($0)" } + [""], names: 1,
        hasBars: true)
      table.add([name] + (0..<columns).map { "\($0)" } + [String(repeating: "█", count: 16)])
      return table.text
    }
    let short = lines(2)
    #expect(short.contains { $0.hasSuffix("█") } && short.count > 3)
    #expect(Self.words(short).isSuperset(of: Self.words([name])))
    #expect(short.allSatisfy { $0.count <= TextTable.widest })
    let long = lines(6)
    #expect(!long.contains { $0.hasSuffix("█") } && !long.contains(""))
    #expect(long.allSatisfy { $0.count <= TextTable.widest })
  }

  @Test func cutsNoWord() {
    let number = String(repeating: "9", count: 40)
    var table = TextTable(headings: ["а б", "в г д е", "ж"], names: 1)
    table.add([number, number, number])
    #expect(table.text.count { $0.contains(number) } == 2)
    #expect(table.text.allSatisfy { $0.count <= 40 * 2 + 2 })
  }
}
