import Diagnostics

/// A text has no heading but the fixed ones, and none of them twice.
enum KnownHeadings: ContentCheck {
  static let ids = ["text.heading.unknown", "text.heading.misspelt", "text.heading.repeated"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      for fault in draft.parts.faults {
        let file = draft.source.file
        switch fault.kind {
        case .unknownHeading(let found, let meant?):
          findings.report(
            "text.heading.misspelt", in: file, line: fault.line,
            ["found": found, "meant": meant])
        case .unknownHeading(let found, nil):
          findings.report("text.heading.unknown", in: file, line: fault.line, ["found": found])
        case .repeatedHeading(let found):
          findings.report("text.heading.repeated", in: file, line: fault.line, ["found": found])
        default: break
        }
      }
    }
    return findings.diagnostics
  }
}
