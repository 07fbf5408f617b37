import Diagnostics
import Programme

/// From primary school up the first two sessions each ask something; kindergarten is asked nothing on a screen.
enum QuestionsByStage: ContentCheck {
  static let ids = ["text.question.missing", "text.question.kindergarten"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts where Stage.taught.contains(lesson.stage) {
      for pass in draft.text.passes {
        let questions = pass.steps.flatMap(\.blocks).filter { block in
          if case .question = block.kind { true } else { false }
        }
        if lesson.stage == .kindergarten, let first = questions.first {
          findings.report("text.question.kindergarten", in: draft.source.file, line: first.line)
        }
        if lesson.stage != .kindergarten, questions.isEmpty, pass.pass.number < Pass.count {
          findings.report(
            "text.question.missing", in: draft.source.file, line: pass.line,
            ["pass": "\(pass.pass.number)"])
        }
      }
    }
    return findings.diagnostics
  }
}
