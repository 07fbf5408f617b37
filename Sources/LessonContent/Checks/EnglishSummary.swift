import Diagnostics
import Programme

/// `en.md` holds a title and as many aims as the lesson has, in English letters, and nothing else.
enum EnglishSummary: ContentCheck {
  static let ids = [
    "english.title.missing", "english.aims.count", "english.stray", "english.letters",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      guard let english = lesson.english else { continue }
      let file = english.source.file
      if english.summary.title.isEmpty {
        findings.report("english.title.missing", in: file, line: 1)
      }
      if let text = lesson.texts.first, text.text.aims.count != english.summary.aims.count {
        findings.report(
          "english.aims.count", in: file,
          [
            "found": "\(english.summary.aims.count)", "expected": "\(text.text.aims.count)",
            "other": "\(text.text.language.code).md",
          ])
      }
      for line in english.strayLines { findings.report("english.stray", in: file, line: line) }
      letters(of: english, &findings)
    }
    return findings.diagnostics
  }

  /// A Cyrillic letter in a line is most often a word that was forgotten, or a look-alike.
  private static func letters(of english: SummaryDraft, _ findings: inout Findings) {
    for (offset, line) in english.source.lines.enumerated()
    where !LineReader.isRemark(LineReader.trimmed(line)) {
      let letter = line.unicodeScalars.first { (0x400..<0x530).contains($0.value) }
      guard let letter else { continue }
      let word = line.split(whereSeparator: \.isWhitespace)
        .first { $0.unicodeScalars.contains(letter) }
      findings.report(
        "english.letters", in: english.source.file, line: offset + 1,
        ["found": String(word ?? "")])
    }
  }
}
