import Diagnostics
import Programme

/// Children who cannot read yet see a picture and a few words, and never need the screen.
enum KindergartenScreens: ContentCheck {
  static let ids = [
    "text.kindergarten.words", "text.kindergarten.picture", "text.kindergarten.without",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    let limit = repository.lists.limits[.kindergarten]?.screen ?? 5
    for (lesson, draft) in repository.texts where lesson.stage == .kindergarten {
      let label = repository.headings[draft.text.language]?.withoutScreen ?? ""
      for step in draft.text.passes.flatMap(\.steps) where step.hasScreen {
        check(step, limit: limit, label: "\(label):", in: draft.source.file, &findings)
      }
    }
    return findings.diagnostics
  }

  private static func check(
    _ step: Step, limit: Int, label: String, in file: String, _ findings: inout Findings
  ) {
    var hasPicture = false
    var isReplaced = false
    for block in step.blocks {
      switch block.kind {
      case .picture, .film: hasPicture = true
      case .withoutScreen: isReplaced = true
      case .screen(let markdown):
        let count = WordCount(markdown.source).words
        guard count > limit else { continue }
        findings.report(
          "text.kindergarten.words", in: file, line: block.line,
          ["found": "\(count)", "limit": "\(limit)"])
      case .teacher, .caution, .sound, .question: break
      }
    }
    if !hasPicture {
      findings.report("text.kindergarten.picture", in: file, line: step.line)
    }
    if !isReplaced {
      findings.report("text.kindergarten.without", in: file, line: step.line, ["label": label])
    }
  }
}
