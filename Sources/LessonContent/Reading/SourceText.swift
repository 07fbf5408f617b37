import Foundation

/// A text file of the repository, as everything else sees it: NFC, LF ends, no byte order mark.
struct SourceText: Sendable {
  /// The file, as the user would name it.
  let file: String
  /// The whole text.
  let text: String
  /// The lines without their ends; a last line without an end counts too.
  ///
  /// Kept, for a dozen rules go through them: splitting at every use was a quarter of a check's time.
  let lines: [Substring]

  /// The text of a file, or nil when its bytes are not UTF-8.
  init?(file: String, bytes: [UInt8]) {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: Self.withLineFeeds(content), as: UTF8.self)
    else { return nil }
    self.file = file
    self.text = Self.isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
    lines = self.text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// The line, counted from 1, on which bytes stop being UTF-8.
  static func lineOfBrokenText(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (broken ?? 0) + 1
  }

  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(13) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      defer { previous = byte }
      if byte == 10, previous == 13 { continue }
      result.append(byte == 13 ? 10 : byte)
    }
    return result
  }

  /// Whether no scalar of the text can change in NFC, decided without ICU: Kazakh and Russian prose is so.
  private static func isComposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x2002..<0x20D0, 0x2190..<0x2260: true
      default: false
      }
    }
  }
}
