import Diagnostics

/// Nothing that the template of a new lesson left open is open still.
enum FilledIn: ContentCheck {
  static let ids = ["text.unfilled"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      for (offset, line) in draft.source.lines.enumerated()
      where line.utf8.contains(UInt8(ascii: "[")) && line.contains(LessonTemplate.gap)
        && !LineReader.isRemark(LineReader.trimmed(line))
      {
        findings.report("text.unfilled", in: draft.source.file, line: offset + 1)
      }
    }
    return findings.diagnostics
  }
}
