import Diagnostics

/// A question has at least one right answer, one wrong, and an explanation.
enum QuestionAnswers: ContentCheck {
  static let ids = [
    "text.question.right", "text.question.wrong", "text.question.because", "text.question.empty",
    "text.question.unmarked",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      guard let words = repository.headings[draft.text.language] else { continue }
      for fault in draft.parts.faults {
        guard case .unmarkedAnswer(let found) = fault.kind else { continue }
        findings.report(
          "text.question.unmarked", in: draft.source.file, line: fault.line,
          ["found": found, "right": "- \(words.right):", "wrong": "- \(words.wrong):"])
      }
      for step in draft.text.passes.flatMap(\.steps) {
        for block in step.blocks { check(block, words, in: draft.source.file, &findings) }
      }
    }
    return findings.diagnostics
  }

  private static func check(
    _ block: Block, _ words: HeadingWords, in file: String, _ findings: inout Findings
  ) {
    guard case .question(let question) = block.kind else { return }
    let report = { (id: String, label: String, findings: inout Findings) in
      findings.report(id, in: file, line: block.line, ["label": label])
    }
    if !question.answers.contains(where: \.isRight) {
      report("text.question.right", "- \(words.right):", &findings)
    }
    if !question.answers.contains(where: { !$0.isRight }) {
      report("text.question.wrong", "- \(words.wrong):", &findings)
    }
    if question.because.isEmpty {
      report("text.question.because", "\(words.because):", &findings)
    }
    if question.text.isEmpty || question.answers.contains(where: \.text.isEmpty) {
      report("text.question.empty", "\(words.question):", &findings)
    }
  }
}
