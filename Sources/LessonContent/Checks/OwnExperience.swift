import Diagnostics
import Programme

/// No lesson asks a child what it went through itself: a story of somebody else is talked about (facts 6.5).
///
/// A question that is quoted in order not to be asked is left alone, and so are texts for adults.
enum OwnExperience: ContentCheck {
  static let ids = ["text.experience"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts where Stage.taught.contains(lesson.stage) {
      guard let care = repository.lists.care[draft.text.language] else { continue }
      for said in RefusedPhrases.said(care.ownExperience, in: draft, care, repository.headings) {
        findings.report(
          "text.experience", in: draft.source.file, line: said.line, ["found": said.phrase])
      }
    }
    return findings.diagnostics
  }
}
