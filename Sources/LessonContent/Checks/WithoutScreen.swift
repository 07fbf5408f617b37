import Diagnostics

/// A step that shows a picture says how it goes without a screen; a screen of words alone can be read aloud.
enum WithoutScreen: ContentCheck {
  static let ids = ["text.screen.without"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      let word = repository.headings[draft.text.language]?.withoutScreen ?? ""
      for step in draft.text.passes.flatMap(\.steps) where !isWorkable(step) {
        findings.report(
          "text.screen.without", in: draft.source.file, line: step.line,
          ["step": step.title, "label": "\(word):"])
      }
    }
    return findings.diagnostics
  }

  private static func isWorkable(_ step: Step) -> Bool {
    var shows = false
    for block in step.blocks {
      switch block.kind {
      case .withoutScreen: return true
      case .picture: shows = true
      case .teacher, .caution, .screen, .question: break
      }
    }
    return !shows
  }
}
