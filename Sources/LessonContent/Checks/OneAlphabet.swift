import Diagnostics

/// No word mixes Latin and Cyrillic letters: they look alike and no search finds them.
enum OneAlphabet: ContentCheck {
  static let ids = ["text.letters.mixed"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      for (offset, line) in draft.source.lines.enumerated() where mixes(line) {
        for word in line.split(whereSeparator: { !$0.isLetter }) where mixes(word) {
          findings.report(
            "text.letters.mixed", in: draft.source.file, line: offset + 1,
            ["found": String(word)])
        }
      }
    }
    return findings.diagnostics
  }

  private static func mixes(_ text: Substring) -> Bool {
    var latin = false
    var cyrillic = false
    for byte in text.utf8 {
      switch byte {
      // Lead bytes of U+0400–U+053F.
      case 0xD0...0xD4: cyrillic = true
      case 65...90, 97...122: latin = true
      default: break
      }
    }
    return latin && cyrillic
  }
}
