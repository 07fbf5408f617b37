import Diagnostics

/// A lesson stands as approved only when a methodologist and a psychologist, two people, approved the same text.
enum HonestRecord: ContentCheck {
  static let ids = ["record.approval.missing", "record.approval.person", "record.version"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      guard let draft = lesson.record else { continue }
      let record = draft.record
      if record.status == .approved, record.signedDigest(of: record.version) == nil {
        findings.report("record.approval.missing", in: draft.file, line: draft.statusLine)
      }
      for approval in record.approvals where approval.role == .psychologist {
        let other = record.approvals.first {
          $0.version == approval.version && $0.role == .methodologist
        }
        guard let other, LessonRecord.isSamePerson(other.by, approval.by) else { continue }
        findings.report(
          "record.approval.person", in: draft.file,
          ["by": approval.by, "version": "\(approval.version)"])
      }
      if record.version < 1 {
        findings.report("record.version", in: draft.file, ["found": "\(record.version)"])
      }
    }
    return findings.diagnostics
  }
}
