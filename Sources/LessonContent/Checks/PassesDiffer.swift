import Diagnostics
import Programme

/// The three sessions of a lesson go deeper: none is the copy of another.
enum PassesDiffer: ContentCheck {
  static let ids = ["text.pass.copy"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      let passes = draft.text.passes
      for (place, pass) in passes.enumerated() {
        guard let first = passes[..<place].first(where: { isCopy(pass, of: $0) })
        else { continue }
        findings.report(
          "text.pass.copy", in: draft.source.file, line: pass.line,
          ["pass": "\(pass.pass.number)", "other": "\(first.pass.number)"])
      }
    }
    return findings.diagnostics
  }

  private static func isCopy(_ pass: LessonPass, of other: LessonPass) -> Bool {
    let content = pass.steps.flatMap(\.blocks).map(\.kind)
    return !content.isEmpty && content == other.steps.flatMap(\.blocks).map(\.kind)
  }
}
