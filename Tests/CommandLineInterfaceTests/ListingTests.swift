import Diagnostics
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
