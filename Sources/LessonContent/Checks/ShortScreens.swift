import Diagnostics
import Programme

/// A screen can be read in a few seconds at the pupil's age; kindergarten has a rule of its own.
enum ShortScreens: ContentCheck {
  static let ids = ["text.screen.long"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts where lesson.stage != .kindergarten {
      guard let limit = repository.lists.limits[lesson.stage]?.screen else { continue }
      for block in draft.text.passes.flatMap(\.steps).flatMap(\.blocks) {
        guard case .screen(let markdown) = block.kind else { continue }
        let count = WordCount(markdown.source).words
        guard count > limit else { continue }
        findings.report(
          "text.screen.long", severity: .warning, in: draft.source.file, line: block.line,
          ["found": "\(count)", "limit": "\(limit)"])
      }
    }
    return findings.diagnostics
  }
}
