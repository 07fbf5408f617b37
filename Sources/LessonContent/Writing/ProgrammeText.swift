package import Programme

/// Changes lines of `programme.yaml` and leaves every other as its author wrote it, remarks and all.
package enum ProgrammeText {
  /// The text with a lesson named by some entries; nil when any of them is not written as a block of its own lines.
  package static func naming(
    _ lesson: LessonID, in entries: [LessonID], of text: String
  ) -> String? {
    var lines = self.lines(of: text)
    for entry in entries {
      guard let start = lines.firstIndex(where: { isEntry($0, entry) }) else { return nil }
      let indent = lines[start].prefix { $0 == " " }.count + 2
      let key = String(repeating: " ", count: indent)
      var end = start + 1
      while end < lines.count, lines[end].hasPrefix(key), !lines[end].allSatisfy(\.isWhitespace) {
        guard !lines[end].dropFirst(indent).hasPrefix("lesson:") else { return nil }
        end += 1
      }
      let mark = lines[start].hasSuffix("\r") ? "\r" : ""
      lines.insert("\(key)lesson: \(lesson)\(mark)"[...], at: end)
    }
    return lines.joined(separator: "\n")
  }

  /// The text without the lessons that serve its entries.
  static func withoutLessons(of bytes: [UInt8]) -> String {
    lines(of: String(decoding: bytes, as: UTF8.self))
      .filter { !$0.drop { $0 == " " }.hasPrefix("lesson:") }
      .joined(separator: "\n")
  }

  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// `  - id: grade-2-medicine`, with or without a remark behind it.
  private static func isEntry(_ line: Substring, _ entry: LessonID) -> Bool {
    let text = line.drop { $0 == " " }
    guard text.hasPrefix("- id: ") else { return false }
    return text.dropFirst(6).prefix { $0 != " " && $0 != "\r" } == entry.text
  }
}

extension ContentRepository {
  /// Writes a lesson's name into the programme's entries that it serves; false when their author must do it.
  package func name(_ lesson: LessonID, in entries: [LessonID]) throws(RepositoryFault) -> Bool {
    let source = ContentFolder(path: folder)
    let file = source.name(of: "programme.yaml")
    guard let bytes = try? source.read("programme.yaml", limit: FileReader.dataLimit),
      let text = String(validating: bytes, as: UTF8.self),
      let changed = ProgrammeText.naming(lesson, in: entries, of: text)
    else { return false }
    try FileWriter.write(changed, to: file)
    return true
  }
}
