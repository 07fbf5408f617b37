import Diagnostics
import Programme

/// One notion has one word: what the glossary avoids is not written.
enum GlossaryTerms: ContentCheck {
  static let ids = ["text.term"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      guard let rules = repository.lists.glossary[draft.text.language] else { continue }
      let search = draft.search
      for rule in rules {
        for line in search.lines(of: rule.sayNot) {
          findings.report(
            "text.term", severity: .warning, in: draft.source.file, line: line.number,
            ["found": rule.sayNot, "term": rule.sayInstead])
        }
      }
    }
    return findings.diagnostics
  }
}
