import Diagnostics

/// Nothing stands where nobody will read it: before the title, among the aims, in a session but in no step.
enum StrayText: ContentCheck {
  static let ids = ["text.stray"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      for fault in draft.parts.faults {
        guard case .strayText(let found) = fault.kind else { continue }
        findings.report(
          "text.stray", in: draft.source.file, line: fault.line,
          ["found": String(found.prefix(40))])
      }
    }
    return findings.diagnostics
  }
}
