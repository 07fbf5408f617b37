import Diagnostics
import Programme

/// A step that shows something says how it goes without a screen.
///
/// Without a picture or a recording that is a warning only: a screen of words alone can be read aloud. Kindergarten has a rule of its own.
enum WithoutScreen: ContentCheck {
  static let ids = ["text.screen.without", "text.screen.aloud"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts where lesson.stage != .kindergarten {
      let word = repository.headings[draft.text.language]?.withoutScreen ?? ""
      for step in draft.text.passes.flatMap(\.steps) where step.hasScreen {
        let has = { (test: (Block.Kind) -> Bool) in step.blocks.contains { test($0.kind) } }
        guard !has({ if case .withoutScreen = $0 { true } else { false } }) else { continue }
        let showsPicture = has {
          switch $0 {
          case .picture, .sound, .film: true
          case .teacher, .caution, .screen, .withoutScreen, .question: false
          }
        }
        findings.report(
          showsPicture ? "text.screen.without" : "text.screen.aloud",
          severity: showsPicture ? .error : .warning, in: draft.source.file, line: step.line,
          ["step": step.title, "label": "\(word):"])
      }
    }
    return findings.diagnostics
  }
}
