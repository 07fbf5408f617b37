import Diagnostics
import Programme

/// What was approved is kept beside the lesson, as it was approved, while the lesson itself is edited.
enum KeptApproval: ContentCheck {
  static let ids = ["record.kept.changed", "record.kept.missing", "record.edited"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for draft in repository.lessons {
      guard let record = draft.record, let published = record.record.published,
        let lesson = Lesson(draft, seasons: [:])
      else { continue }
      let facts = [
        "lesson": lesson.id.text, "approved": "\(published.version)",
        "version": "\(lesson.record.version)",
      ]
      if let kept = repository.kept[draft.folder] {
        if Lesson(kept, seasons: [:])?.digest != published.digest {
          findings.report("record.kept.changed", in: kept.place, facts)
        }
      } else {
        findings.report("record.kept.missing", severity: .warning, in: record.file, facts)
      }
      if lesson.record.status == .review {
        findings.report("record.edited", severity: .note, in: record.file, facts)
      }
    }
    return findings.diagnostics
  }
}
