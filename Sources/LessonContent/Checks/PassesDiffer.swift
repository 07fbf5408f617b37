import Diagnostics
import Programme

/// The three sessions of a lesson go deeper: none is the copy of another, word for word or nearly.
enum PassesDiffer: ContentCheck {
  static let ids = ["text.pass.copy", "text.pass.alike"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    let limit = repository.lists.repeatedShare
    for (_, draft) in repository.texts {
      let passes = draft.text.passes
      let pairs = passes.map(WordPairs.init)
      for (place, pass) in passes.enumerated() {
        let earlier = passes[..<place]
        if let first = earlier.first(where: { isCopy(pass, of: $0) }) {
          findings.report(
            "text.pass.copy", in: draft.source.file, line: pass.line,
            ["pass": "\(pass.pass.number)", "other": "\(first.pass.number)"])
          continue
        }
        let shares = zip(earlier, pairs).map { ($0, pairs[place].share(with: $1)) }
        guard let most = shares.max(by: { $0.1 < $1.1 }), most.1 >= limit else { continue }
        findings.report(
          "text.pass.alike", severity: .warning, in: draft.source.file, line: pass.line,
          [
            "pass": "\(pass.pass.number)", "other": "\(most.0.pass.number)",
            "found": "\(most.1)", "limit": "\(limit)",
          ])
      }
    }
    return findings.diagnostics
  }

  private static func isCopy(_ pass: LessonPass, of other: LessonPass) -> Bool {
    let content = pass.steps.flatMap(\.blocks).map(\.kind)
    return !content.isEmpty && content == other.steps.flatMap(\.blocks).map(\.kind)
  }
}
