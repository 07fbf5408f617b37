import Diagnostics
import Programme

/// A lesson has a part for home, and a sensitive one has none: one general letter is sent instead.
///
/// Adults have nobody at home whom their lesson would have to be explained to.
enum HomePart: ContentCheck {
  static let ids = ["text.home.missing", "text.home.sensitive"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts {
      guard let codes = lesson.codes else { continue }
      let word = repository.headings[draft.text.language]?.home ?? ""
      if codes.sensitivity == .sensitive {
        if let line = draft.parts.homeLine {
          findings.report("text.home.sensitive", in: draft.source.file, line: line)
        }
      } else if draft.text.home.isEmpty, Stage.taught.contains(lesson.stage) {
        findings.report("text.home.missing", in: draft.source.file, ["heading": "## \(word)"])
      }
    }
    return findings.diagnostics
  }
}
