import Foundation
import LessonContent
import Programme
import TestSupport
import Testing

@Suite struct DigestTests {
  private static let text = RepositoryFixture.sound.files["primary/ice/kk.md"] ?? ""

  private func digest(of text: String) throws -> String? {
    var fixture = RepositoryFixture.sound
    fixture.files["primary/ice/kk.md"] = text
    return try fixture.load().lessons.first?.texts[.kk]?.digest
  }

  @Test func isTheSHA256OfTheText() throws {
    // sha256sum of the fixture, which is in NFC with LF ends already.
    #expect(
      try digest(of: Self.text)
        == "aeab1c6962cd163048651707c40569f51f0814685236e1b68d5dd0d841e2817c")
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func doesNotDependOnLineEndsOrComposition(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let mixed = lines.map { line -> String in
      Bool.random(using: &generator)
        ? line.decomposedStringWithCanonicalMapping : String(line)
    }
    let ends = ["\n", "\r\n"]
    let text = mixed.dropFirst().reduce(mixed.first ?? "") { text, line in
      text + (ends.randomElement(using: &generator) ?? "\n") + line
    }
    let mark = seed.isMultiple(of: 2) ? "\u{FEFF}" : ""
    #expect(try digest(of: mark + text) == (try digest(of: Self.text)))
  }

  @Test func changesWithEveryLetter() throws {
    let changed = Self.text + " "
    #expect(try digest(of: changed) != (try digest(of: Self.text)))
  }

  @Test func doesNotDependOnContacts() throws {
    let moved = RepositoryFixture.sound.replacing("111", with: "113", in: "contacts.yaml")
    #expect(
      try moved.load().lessons.first?.texts[.kk]?.digest == (try digest(of: Self.text)))
  }
}
