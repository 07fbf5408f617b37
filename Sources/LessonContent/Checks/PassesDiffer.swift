import Diagnostics
import Programme

/// The three sessions of a lesson go deeper: none is the copy of another.
enum PassesDiffer: ContentCheck {
  static let ids = ["text.pass.copy"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      var seen: [[Block.Kind]: LessonPass] = [:]
      for pass in draft.text.passes {
        let content = pass.steps.flatMap(\.blocks).map(\.kind)
        guard !content.isEmpty else { continue }
        guard let first = seen[content] else {
          seen[content] = pass
          continue
        }
        findings.report(
          "text.pass.copy", in: draft.source.file, line: pass.line,
          ["pass": "\(pass.pass.number)", "other": "\(first.pass.number)"])
      }
    }
    return findings.diagnostics
  }
}
