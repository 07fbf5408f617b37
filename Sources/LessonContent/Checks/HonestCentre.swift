import Diagnostics
import Programme

/// What the contact centre does with a message is told truthfully: it tells those who help when a child is in danger.
enum HonestCentre: ContentCheck {
  static let ids = ["text.centre.secret", "text.centre.truth"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    guard let centre = repository.lists.centre else { return [] }
    var findings = Findings()
    for (lesson, draft) in repository.texts {
      guard let care = repository.lists.care[draft.text.language] else { continue }
      for found in secrets(of: centre, in: draft.search, care) {
        findings.report(
          "text.centre.secret", in: draft.source.file, line: found.line,
          ["found": found.phrase, "number": centre])
      }
      truth(of: centre, in: lesson, draft, care, &findings)
    }
    for shared in repository.sharedTexts {
      guard let care = repository.lists.care[shared.key.language] else { continue }
      for found in secrets(of: centre, in: PhraseSearch(shared.source.text), care) {
        findings.report(
          "text.centre.secret", in: shared.source.file, line: found.line,
          ["found": found.phrase, "number": centre])
      }
    }
    return findings.diagnostics
  }

  /// Lines that name the centre and say that it keeps everything to itself.
  private static func secrets(
    of centre: String, in search: PhraseSearch, _ care: CareWords
  ) -> [RefusedPhrases.Said] {
    care.centreKeepsSecret.flatMap { phrase in
      search.sentences(of: phrase).compactMap { found in
        guard found.line.contains(centre),
          !(care.refusal + care.centreTells).contains(where: { found.text.contains($0) })
        else { return nil }
        return RefusedPhrases.Said(phrase: phrase, line: found.number)
      }
    }
  }

  /// Where care is needed and the sessions name the centre, one line about it says the truth.
  private static func truth(
    of centre: String, in lesson: LessonDraft, _ draft: TextDraft, _ care: CareWords,
    _ findings: inout Findings
  ) {
    guard let codes = lesson.codes, codes.sensitivity != .ordinary,
      Stage.taught.contains(codes.stage), let first = draft.text.passes.first,
      !care.centreTells.isEmpty
    else { return }
    let named = draft.search.sentences(of: centre).filter { $0.number >= first.line }
    guard let line = named.first?.number,
      !named.contains(where: { found in care.centreTells.contains { found.line.contains($0) } })
    else { return }
    findings.report(
      "text.centre.truth", in: draft.source.file, line: line, ["number": centre])
  }
}
