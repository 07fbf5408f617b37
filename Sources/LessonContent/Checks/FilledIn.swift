import Diagnostics

/// Nothing that the template of a new lesson left open is open still.
enum FilledIn: ContentCheck {
  static let ids = ["text.unfilled"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      // One finding a text: a template has 35 such places, and a list of them hides everything else.
      let open = draft.source.lines.indices.filter { isOpen(draft.source.lines[$0]) }
      guard let first = open.first else { continue }
      findings.report(
        "text.unfilled", in: draft.source.file, line: first + 1, ["found": "\(open.count)"])
    }
    return findings.diagnostics
  }

  private static func isOpen(_ line: Substring) -> Bool {
    line.utf8.contains(UInt8(ascii: "[")) && line.contains(LessonTemplate.gap)
      && !LineReader.isRemark(LineReader.trimmed(line))
  }
}
