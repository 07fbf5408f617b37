import Diagnostics
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct ListingTests {
  private static var listing: Listing {
    var listing = Listing([
      .init("name", Sentence(kk: "Атауы", ru: "Название", en: "Name")),
      .init("count", Sentence(kk: "Саны", ru: "Число", en: "Count")),
    ])
    listing.append(["Қызылорда", .number(1_234_567)])
    listing.append([.text("a \"b\", c\n"), .nothing])
    return listing
  }

  @Test func alignsLettersOfTwoBytesAndPutsNumbersToTheRight() {
    var listing = Listing([
      .init("name", Sentence(kk: "Атауы", ru: "Название", en: "Name")),
      .init("count", Sentence(kk: "Саны", ru: "Число", en: "Count")),
    ])
    listing.append(["Қызылорда", .number(1_234_567)])
    listing.append(["Aqtau", .number(5)])
    #expect(
      listing.table(in: .kk) == """
        Атауы           Саны
        ─────────  ─────────
        Қызылорда  1 234 567
        Aqtau              5

        """)
  }

  private static func wide(_ texts: [String], numbers: Int) -> Listing {
    var listing = Listing(
      texts.indices.map { .init("text\($0)", Sentence(kk: "Мәтін", ru: "Текст", en: "Text")) }
        + (0..<numbers).map {
          .init("n\($0)", Sentence(kk: "Қатысқандар саны", ru: "Число", en: "Number"))
        })
    listing.append(texts.map { .text($0) } + (0..<numbers).map { .number($0) })
    listing.append(texts.map { _ in .nothing } + (0..<numbers).map { .number(1000 + $0) })
    return listing
  }

  private static let question =
    "Жанындағы адамның астындағы мұз сынса, алдымен не істеу керек екенін білесіз бе?"

  @Test(arguments: [
    ([question], 2), ([question, question, question], 1), (["мәтін"], 7),
    (["KZ-19", question, "S19-00001"], 4),
  ])
  func breaksAWideListBetweenWords(texts: [String], numbers: Int) {
    let listing = Self.wide(texts, numbers: numbers)
    let lines = listing.fitted(in: .kk).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= Listing.widest })
    #expect(lines.contains { $0.hasPrefix("───") })
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" }.map(String.init) }
    #expect(
      words(listing.fitted(in: .kk)).filter { !$0.hasPrefix("─") }.sorted()
        == words(listing.table(in: .kk)).filter { !$0.hasPrefix("─") }.sorted())
  }

  @Test func makesBlocksOfWhatNoTableFits() {
    let code = String(repeating: "0ea23ff8-", count: 5)
    let text = Self.wide([code, code, code], numbers: 1).fitted(in: .kk)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= Listing.widest })
    #expect(!text.contains("──"))
    // Two rows apart; what is empty is left out.
    let blocks = text.components(separatedBy: "\n\n")
    #expect(blocks.map { $0.split(separator: "\n").count } == [4, 1])
    #expect(blocks[0].hasPrefix("Мәтін             0ea23ff8-"))
  }

  @Test func leavesANarrowListAlone() {
    #expect(Self.listing.fitted(in: .ru) == Self.listing.table(in: .ru))
  }

  @Test func quotesInCSVWhatNeedsIt() throws {
    #expect(
      try Self.listing.csv() == "name,count\nҚызылорда,1234567\n\"a \"\"b\"\", c\n\",\n")
  }

  @Test func escapesInJSONWhatMustBe() {
    #expect(
      Self.listing.json() == """
        [
          {"name": "Қызылорда", "count": 1234567},
          {"name": "a \\"b\\", c\\n", "count": null}
        ]

        """)
    #expect(JSONText.quoted("\u{1}\\") == "\"\\u0001\\\\\"")
    #expect(Listing([]).json() == "[]\n")
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567"), (100_000, "100,000"),
  ])
  func groupsNumbers(_ number: Int, _ text: String) {
    #expect(NumberText.grouped(number, in: .en) == text)
  }

  @Test(arguments: [
    (Duration.milliseconds(49), "0.0"), (.milliseconds(50), "0.1"), (.seconds(12), "12.0"),
    (.milliseconds(1949), "1.9"),
  ])
  func roundsSecondsToTenths(_ duration: Duration, _ text: String) {
    #expect(NumberText.seconds(duration, in: .en) == text)
  }

  @Test(arguments: [
    ("exports/demo", "exports/demo"), ("my files", "'my files'"), ("it's", "'it'\\''s'"),
    ("", "''"), ("KZ-19-1Б", "'KZ-19-1Б'"),
  ])
  func quotesWordsForAShell(_ word: String, _ quoted: String) {
    #expect(ShellText.quoted(word) == quoted)
  }

  @Test func givesProgramsTheCodeAndPeopleTheWords() throws {
    var listing = Listing([.init("held", Sentence(kk: "Өтті ме", ru: "Проведён", en: "Held"))])
    listing.append([.term("yes", Sentence(kk: "иә", ru: "да", en: "yes"))])
    #expect(listing.table(in: .kk) == "Өтті ме\n───────\nиә\n")
    #expect(try listing.csv() == "held\nyes\n")
    #expect(listing.json() == "[\n  {\"held\": \"yes\"}\n]\n")
  }
}
