import Programme
import Testing

@testable import LessonContent

/// How good the check of spelling is on the repository's own texts; the figures are printed.
@Suite(.enabled(if: SpellingFixture.isInstalled)) struct SpellingFiguresTests {
  @Test(arguments: ["kk", "ru"])
  func refusesAtMostOneWordInAHundred(code: String) throws {
    let speller = try #require(SpellingFixture.speller(code))
    let words = SpellingFixture.words(code)
    let refused = words.filter { speller.verdict(on: $0) != .known }
    print("spelling \(code): \(refused.count) of \(words.count) distinct words refused", refused)
    #expect(words.count > 2000)
    #expect(Double(refused.count) <= 0.01 * Double(words.count))
  }

  @Test func findsNearlyAsManySlipsAsHunspellAlone() throws {
    let speller = try #require(SpellingFixture.speller("kk"))
    let files = try #require(DictionaryFiles(of: .kk))
    let hunspell = try #require(HunspellDictionary(files))
    let typos = SpellingFixture.typos(of: SpellingFixture.words("kk"), count: 2000, seed: 2026)
    let found = typos.filter { speller.verdict(on: $0) != .known }.count
    let foundByHunspell = typos.filter { !hunspell.knows($0) }.count
    print("slips of 2000 found: \(found), by Hunspell alone: \(foundByHunspell)")
    #expect(found >= 1860)
    // Two points fewer at most. The sample moves with every edited lesson; 32 to 52 were seen.
    #expect(found >= foundByHunspell - 40)
  }

  @Test func refusesFarFewerWordsThanHunspellAlone() throws {
    let speller = try #require(SpellingFixture.speller("kk"))
    let files = try #require(DictionaryFiles(of: .kk))
    let hunspell = try #require(HunspellDictionary(files))
    let words = SpellingFixture.words("kk")
    let refused = words.filter { speller.verdict(on: $0) != .known }.count
    let refusedByHunspell = words.filter { !hunspell.knows($0) }.count
    print("words refused: \(refused), by Hunspell alone: \(refusedByHunspell)")
    #expect(refused * 10 < refusedByHunspell)
  }
}
