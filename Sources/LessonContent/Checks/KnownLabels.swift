import Diagnostics

/// A word with a colon at the start of a line is one of the labels, and stands where it means something.
enum KnownLabels: ContentCheck {
  static let ids = ["text.label.unknown", "text.label.misspelt", "text.label.misplaced"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      for fault in draft.parts.faults {
        let file = draft.source.file
        switch fault.kind {
        case .unknownLabel(let found, let meant?):
          findings.report(
            "text.label.misspelt", in: file, line: fault.line, ["found": found, "meant": meant])
        case .unknownLabel(let found, nil):
          findings.report("text.label.unknown", in: file, line: fault.line, ["found": found])
        case .misplacedLabel(let found):
          findings.report("text.label.misplaced", in: file, line: fault.line, ["found": found])
        default: break
        }
      }
    }
    return findings.diagnostics
  }
}
