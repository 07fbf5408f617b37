import Diagnostics

/// A lesson stands as approved only when an approval is written down.
enum HonestRecord: ContentCheck {
  static let ids = ["record.approval.missing", "record.version"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      guard let draft = lesson.record else { continue }
      if draft.record.status == .approved, draft.approvals == 0 {
        findings.report("record.approval.missing", in: draft.file, line: draft.statusLine)
      }
      if draft.record.version < 1 {
        findings.report(
          "record.version", in: draft.file, ["found": "\(draft.record.version)"])
      }
    }
    return findings.diagnostics
  }
}
