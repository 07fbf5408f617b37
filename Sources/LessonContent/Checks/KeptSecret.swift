import Diagnostics
import Programme

/// Nobody promises to keep a secret: what a child tells may have to reach those who protect it (facts 6.6).
enum KeptSecret: ContentCheck {
  static let ids = ["text.secrecy"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts where Stage.taught.contains(lesson.stage) {
      guard let care = repository.lists.care[draft.text.language] else { continue }
      for said in RefusedPhrases.said(care.secrecy, in: draft, care, repository.headings) {
        findings.report(
          "text.secrecy", in: draft.source.file, line: said.line, ["found": said.phrase])
      }
    }
    return findings.diagnostics
  }
}
