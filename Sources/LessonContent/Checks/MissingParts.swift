import Diagnostics
import Programme

/// A lesson text has a title, aims, a part for the teacher, and a session for each of the three passes.
enum MissingParts: ContentCheck {
  static let ids = [
    "text.title.missing", "text.aims.missing", "text.before.missing", "text.pass.missing",
    "text.pass.order", "text.steps.missing",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      let words = repository.headings[draft.text.language]
      let file = draft.source.file
      if draft.text.title.isEmpty { findings.report("text.title.missing", in: file, line: 1) }
      if draft.text.aims.isEmpty { findings.report("text.aims.missing", in: file, line: 1) }
      if draft.text.before.isEmpty {
        findings.report("text.before.missing", in: file, ["heading": "## \(words?.before ?? "")"])
      }
      passes(of: draft, suffix: words?.pass ?? "", &findings)
    }
    return findings.diagnostics
  }

  private static func passes(
    of draft: TextDraft, suffix: String, _ findings: inout Findings
  ) {
    let file = draft.source.file
    for pass in Pass.all where draft.text.pass(pass) == nil {
      findings.report(
        "text.pass.missing", in: file, ["heading": "## \(pass.number)\(suffix) …"])
    }
    for (before, after) in zip(draft.text.passes, draft.text.passes.dropFirst())
    where after.pass < before.pass {
      findings.report(
        "text.pass.order", in: file, line: after.line, ["pass": "\(after.pass.number)"])
    }
    for pass in draft.text.passes where pass.steps.isEmpty {
      findings.report(
        "text.steps.missing", in: file, line: pass.line, ["pass": "\(pass.pass.number)"])
    }
  }
}
