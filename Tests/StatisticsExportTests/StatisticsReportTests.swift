import Chronology
import DeliveryStatistics
import Diagnostics
import StatisticsExport
import TestSupport
import Testing

@Suite struct StatisticsReportTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func alignsTheTableForATerminal(language: InterfaceLanguage) throws {
    let text = try Reports.report(language).text()
    #expect(Golden.compare(text, with: "by-kind.\(language).txt") == .same)
    let rule = try #require(text.split(separator: "\n").first { $0.hasPrefix("───") })
    let heading = try #require(
      text.split(separator: "\n").first {
        $0.contains(Reports.kindHeading[language]) && $0.contains("  ")
      })
    #expect(heading.count <= rule.count)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func makesOnePageThatNeedsNothingElse(language: InterfaceLanguage) throws {
    let page = String(decoding: try Reports.report(language).html(), as: UTF8.self)
    #expect(Golden.compare(page, with: "by-kind.\(language).html") == .same)
    for reference in ["http://", "https://", "src=", "url(", "@import", "<script", "<link"] {
      #expect(!page.contains(reference), "\(reference)")
    }
  }

  @Test func writesOneCSVLineACell() throws {
    let bytes = try Reports.report(.ru).csv()
    #expect(
      Golden.compare(String(decoding: bytes.dropFirst(3), as: UTF8.self), with: "by-kind.csv")
        == .same)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == 1 + 4 * 3 * 3)
  }

  @Test func writesJSONWithoutALanguageOfItsOwn() throws {
    let bytes = try Reports.report(.kk).json()
    #expect(
      Golden.compare(String(decoding: bytes, as: UTF8.self), with: "by-kind.json") == .same)
    #expect(try Reports.report(.en).json() == bytes)
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func standsWithoutColumns(language: InterfaceLanguage) throws {
    let report = StatisticsReport(
      answer: try Reports.plain(), head: try Reports.head(isSynthetic: false, isEmpty: false),
      language: language)
    #expect(Golden.compare(report.text(), with: "plain.\(language).txt") == .same)
    let page = String(decoding: try report.html(), as: UTF8.self)
    #expect(page.contains("rowspan=\"1\"") && !page.contains("class=\"track\""))
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func saysThatDataAreSyntheticExactlyWhenTheyAre(language: InterfaceLanguage) throws {
    for isSynthetic in [true, false] {
      let report = try Reports.report(language, isSynthetic: isSynthetic)
      let word = try #require(Reports.synthetic[language].split(separator: ".").first)
      #expect(report.text().contains(word) == isSynthetic)
      #expect(String(decoding: try report.html(), as: UTF8.self).contains(word) == isSynthetic)
      #expect(
        String(decoding: try report.csv(), as: UTF8.self).contains(isSynthetic ? ",yes\n" : ",no\n")
      )
      #expect(
        String(decoding: try report.json(), as: UTF8.self)
          .contains("\"synthetic\" : \(isSynthetic)"))
    }
  }

  @Test func saysThatAnEmptyLedgerIsEmpty() throws {
    let text = try Reports.report(.en, isEmpty: true).text()
    #expect(text.contains("The ledger is empty: nothing has been reported."))
    #expect(!text.contains("As of"))
  }

  @Test func escapesNamesInThePage() throws {
    let name = "<b>\"A\" & B</b>"
    let answer = Answer(
      question: Question(
        rows: .district, columns: nil, measures: [.held], through: SchoolDay(number: 20_000)),
      rows: [DimensionValue(code: "D", name: Sentence(kk: name, ru: name, en: name))],
      columns: [],
      cells: [.value(Figure(count: 1)), .value(Figure(count: 1))],
      reporting: Array(repeating: Reporting(institutions: 1, reporting: 1), count: 2))
    let report = StatisticsReport(
      answer: answer, head: try Reports.head(isSynthetic: false, isEmpty: true), language: .en)
    let page = String(decoding: try report.html(), as: UTF8.self)
    #expect(!page.contains("<b>\"A"))
    #expect(page.contains("&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;"))
    #expect(String(decoding: try report.csv(), as: UTF8.self).contains("\"<b>\"\"A"))
  }
}

extension Reports {
  static let kindHeading = Sentence(kk: "Ұйым түрі", ru: "Вид организации", en: "Kind")
  static let synthetic = Sentence(
    kk: "ЖАСАНДЫ ДЕРЕК.", ru: "СИНТЕТИЧЕСКИЕ ДАННЫЕ.", en: "SYNTHETIC DATA.")
}
