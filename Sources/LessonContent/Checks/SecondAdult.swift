import Diagnostics
import Programme

/// A sensitive lesson names an adult who is no member of the family: some children are hurt at home (facts 0.12, 0.22).
enum SecondAdult: ContentCheck {
  static let ids = ["text.adult.second"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts where lesson.codes?.sensitivity == .sensitive {
      guard let adults = repository.lists.care[draft.text.language]?.outsideAdults,
        !adults.isEmpty, let first = draft.text.passes.first
      else { continue }
      // What the teacher reads beforehand reaches no child.
      let end = draft.parts.homeLine ?? Int.max
      guard first.line < end,
        !draft.search.containsAny(of: adults, lines: first.line..<end)
      else { continue }
      findings.report("text.adult.second", in: draft.source.file, line: first.line)
    }
    return findings.diagnostics
  }
}
