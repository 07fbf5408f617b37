import Diagnostics

/// The parts of a text follow each other as they are used: before the lesson, the sessions, home.
enum PartOrder: ContentCheck {
  static let ids = ["text.part.order"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      guard let words = repository.headings[draft.text.language],
        let first = draft.text.passes.map(\.line).min(),
        let last = draft.text.passes.map(\.line).max()
      else { continue }
      if let before = draft.text.before.first?.line, before > first {
        findings.report(
          "text.part.order", in: draft.source.file, line: before,
          ["heading": "## \(words.before)"])
      }
      if let home = draft.parts.homeLine, home < last {
        findings.report(
          "text.part.order", in: draft.source.file, line: home, ["heading": "## \(words.home)"])
      }
    }
    return findings.diagnostics
  }
}
