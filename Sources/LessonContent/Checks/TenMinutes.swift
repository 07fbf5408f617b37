import Diagnostics
import Programme

/// Every step says how long it lasts, and the steps of a session sum to ten minutes.
enum TenMinutes: ContentCheck {
  static let ids = ["text.minutes.missing", "text.minutes.sum"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      let file = draft.source.file
      let words = repository.headings[draft.text.language]?.minutes ?? []
      for fault in draft.parts.faults {
        guard case .stepMinutes(let found) = fault.kind else { continue }
        findings.report(
          "text.minutes.missing", in: file, line: fault.line,
          ["found": found, "example": "(2 \(words.dropFirst().first ?? words.first ?? ""))"])
      }
      for pass in draft.text.passes where pass.steps.allSatisfy({ $0.minutes > 0 }) {
        let sum = pass.steps.reduce(0) { $0 + $1.minutes }
        guard sum != LessonText.minutesPerPass, !pass.steps.isEmpty else { continue }
        findings.report(
          "text.minutes.sum", in: file, line: pass.line,
          [
            "pass": "\(pass.pass.number)", "found": "\(sum)",
            "expected": "\(LessonText.minutesPerPass)",
          ])
      }
    }
    return findings.diagnostics
  }
}
