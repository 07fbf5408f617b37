import Diagnostics
import Programme

/// The texts of a lesson have the same steps with the same minutes, blocks, pictures and answers, in the same order.
enum SameSteps: ContentCheck {
  static let ids = [
    "lesson.pair.steps", "lesson.pair.minutes", "lesson.pair.blocks", "lesson.pair.before",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      guard let first = lesson.texts.first else { continue }
      for other in lesson.texts.dropFirst() {
        compare(first, other, &findings)
      }
    }
    return findings.diagnostics
  }

  private static func compare(
    _ first: TextDraft, _ other: TextDraft, _ findings: inout Findings
  ) {
    let file = other.source.file
    let sibling = "\(first.text.language.code).md"
    if shape(first.text.before) != shape(other.text.before) {
      findings.report(
        "lesson.pair.before", in: file, line: other.text.before.first?.line, ["other": sibling])
    }
    for pass in first.text.passes {
      guard let twin = other.text.pass(pass.pass) else { continue }
      guard pass.steps.count == twin.steps.count else {
        findings.report(
          "lesson.pair.steps", in: file, line: twin.line,
          [
            "pass": "\(pass.pass.number)", "found": "\(twin.steps.count)",
            "expected": "\(pass.steps.count)", "other": sibling,
          ])
        continue
      }
      for (step, pair) in zip(pass.steps, twin.steps) {
        compare(step, pair, in: file, sibling: sibling, &findings)
      }
    }
  }

  private static func compare(
    _ step: Step, _ twin: Step, in file: String, sibling: String, _ findings: inout Findings
  ) {
    if step.minutes != twin.minutes, step.minutes > 0, twin.minutes > 0 {
      findings.report(
        "lesson.pair.minutes", in: file, line: twin.line,
        [
          "found": "\(twin.minutes)", "expected": "\(step.minutes)", "other": sibling,
          "line": "\(step.line)",
        ])
    }
    if shape(step.blocks) != shape(twin.blocks) {
      let at = zip(step.blocks, twin.blocks).first { shape([$0]) != shape([$1]) }
      findings.report(
        "lesson.pair.blocks", in: file, line: at?.1.line ?? twin.line,
        ["other": sibling, "line": "\(at?.0.line ?? step.line)"])
    }
  }

  /// What must be equal across languages: the kinds of blocks, the pictures, which answers are right.
  private static func shape(_ blocks: [Block]) -> [String] {
    blocks.map { block in
      switch block.kind {
      case .teacher: "teacher"
      case .caution: "caution"
      case .screen: "screen"
      case .withoutScreen: "without"
      case .picture(let file, _): "picture \(file)"
      // A recording may be one a language: Дыбыс: an-kk, Звук: an-ru.
      case .sound: "sound"
      case .film: "film"
      case .question(let question):
        "question " + question.answers.map { $0.isRight ? "+" : "-" }.joined()
      }
    }
  }
}
