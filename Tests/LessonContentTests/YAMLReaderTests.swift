import Testing

@testable import LessonContent

@Suite struct YAMLReaderTests {
  private func read(_ text: String) throws -> Result<YAMLValue, YAMLFault> {
    YAMLReader.read(try #require(SourceText(file: "x.yaml", bytes: Array(text.utf8))))
  }

  @Test func keepsScalarsAsTheyAreWrittenWithTheirLines() throws {
    let value = try read("a: 2025-09-01\nb:\n  - yes\n  - \"007\"\n").get()
    #expect(value["a"]?.text == "2025-09-01")
    #expect(value["b"]?.items.map(\.text) == ["yes", "007"])
    #expect(value["b"]?.items.map(\.line) == [3, 4])
  }

  @Test(arguments: [
    "a: &x 1\nb: *x\n", "? *x\n: 1\n", "a: [&x 1, *x]\n", "{\"a\":*x}\n", "- &x [1]\n",
    "a: !!str &x 1\n",
  ])
  func refusesAnchorsAndAliases(text: String) throws {
    guard case .failure(.anchor) = try read(text) else {
      Issue.record("an anchor was taken")
      return
    }
  }

  @Test func refusesABombOfKeysAtOnce() throws {
    let levels = (0..<30).map { "? [*a\($0), *a\($0)]\n: &a\($0 + 1) x\n" }.joined()
    let clock = ContinuousClock()
    let start = clock.now
    guard case .failure(.anchor) = try read("k: &a0 x\n" + levels) else {
      Issue.record("a bomb was taken")
      return
    }
    // Taken apart it would be 2^30 keys: hours, not seconds, on any machine.
    #expect(clock.now - start < .seconds(30))
  }

  @Test(arguments: [
    "R&D: \"a * b & c\"\n", "a: 'it''s *not* one'\n", "# &a *b\na: 1\n", "a: x*y&z\n",
  ])
  func takesTheSignsAsText(text: String) throws {
    #expect(throws: Never.self) { try self.read(text).get() }
  }

  @Test(arguments: [
    String(repeating: "[", count: 20_000), String(repeating: "- ", count: 20_000) + "a",
    String(repeating: "{a: ", count: 500), "a: \"\u{1}\"", "a: b: c", "\t- a", "a: 1\na: 2",
    "--- a\n--- b\n", "%YAML 9.9\n---\na", "",
  ])
  func refusesBrokenTextWithoutCrashing(text: String) throws {
    guard case .failure(let fault) = try read(text) else {
      Issue.record("it was taken")
      return
    }
    #expect(fault.line >= 1)
  }
}
