import Foundation
import Testing

@Suite struct PhrasesTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Diagnostics")

  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasPrefix("Phrases+") }.sorted()

  /// A value that one language forgets, or names otherwise, would stand in braces before a person's eyes.
  @Test(arguments: files)
  func everyLanguageUsesTheSameValues(_ file: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(file), encoding: .utf8)
    let sentences = text.components(separatedBy: "Sentence(").dropFirst()
    #expect(!sentences.isEmpty)
    for sentence in sentences {
      let body = try #require(sentence.components(separatedBy: "package static").first)
      let ru = try #require(body.firstRange(of: /ru:\s+"/))
      let en = try #require(body.firstRange(of: /en:\s+"/))
      let kk = Self.values(body[..<ru.lowerBound])
      #expect(kk == Self.values(body[ru.lowerBound..<en.lowerBound]), "\(body)")
      #expect(kk == Self.values(body[en.lowerBound...]), "\(body)")
    }
  }

  private static func values(_ text: Substring) -> Set<String> {
    Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
  }
}
