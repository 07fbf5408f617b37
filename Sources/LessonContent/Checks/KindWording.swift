import Diagnostics
import Programme

/// No text blames, frightens or promises what it cannot keep: the lists of `wording/` say what, and what is said instead.
///
/// What stands in quotation marks, or as a wrong answer, is shown in order to be refused, and is left alone.
enum KindWording: ContentCheck {
  static let ids = ["text.wording"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts {
      guard let rules = repository.lists.wording[draft.text.language],
        let words = repository.headings[draft.text.language]
      else { continue }
      let wrong = "- \(words.wrong.lowercased()):"
      let search = draft.search
      for rule in rules where rule.stages.isEmpty || rule.stages.contains(lesson.stage) {
        for line in search.lines(of: rule.sayNot)
        where !line.text.hasPrefix(wrong)
          && !rule.unless.contains(where: { line.text.contains($0.lowercased()) })
        {
          findings.report(
            "text.wording", in: draft.source.file, line: line.number,
            ["found": rule.sayNot, "better": rule.sayInstead])
        }
      }
    }
    return findings.diagnostics
  }
}
