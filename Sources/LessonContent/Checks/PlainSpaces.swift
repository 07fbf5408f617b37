import Diagnostics

/// Only the plain space stands between words: others look the same and break labels, searches and lines.
enum PlainSpaces: ContentCheck {
  static let ids = ["text.space.no-break", "text.space.invisible"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for source in repository.sources where mayHaveSpaces(source.text) {
      for (offset, line) in source.lines.enumerated() {
        check(line, number: offset + 1, in: source.file, &findings)
      }
    }
    return findings.diagnostics
  }

  /// Bytes that a text with one of the spaces has, so that a clean text costs one pass over its bytes.
  private static func mayHaveSpaces(_ text: String) -> Bool {
    var before: UInt8 = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch (before, previous, byte) {
      case (_, 0xC2, 0xA0), (_, 0xC2, 0xAD), (_, 0xEF, 0xBB), (_, 0xE2, 0x81), (_, 0xE3, 0x80),
        (_, _, 0...9), (_, _, 11...31):
        return true
      // U+2000–U+200F and U+2028–U+202F, but not the dashes and quotes between them.
      case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF):
        return true
      default: break
      }
      before = previous
      previous = byte
    }
    return false
  }

  private static func check(
    _ line: Substring, number: Int, in file: String, _ findings: inout Findings
  ) {
    for (column, scalar) in line.unicodeScalars.enumerated() {
      guard let id = id(of: scalar) else { continue }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      findings.report(id, in: file, line: number, ["column": "\(column + 1)", "found": code])
      return
    }
  }

  private static func id(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xA0, 0x202F, 0x2000...0x200A, 0x205F, 0x3000: "text.space.no-break"
    case 0...0x09, 0x0B...0x1F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0xFEFF:
      "text.space.invisible"
    default: nil
    }
  }
}
