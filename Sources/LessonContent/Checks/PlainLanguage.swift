import Diagnostics
import Programme

/// Sentences and words are no longer than readers of the stage take in at once.
enum PlainLanguage: ContentCheck {
  static let ids = ["text.sentence.long", "text.word.long"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts {
      guard let limits = repository.lists.limits[lesson.stage] else { continue }
      let text = draft.text
      let texts = BlockTexts(
        text.before + text.passes.flatMap(\.steps).flatMap(\.blocks) + text.home)
      let file = draft.source.file
      for part in texts.pupil {
        let count = WordCount(part.source)
        sentence(count, part, limits.pupilSentence[text.language], in: file, &findings)
        word(count, part, limits.word[text.language], in: file, &findings)
      }
      for part in texts.adult {
        let count = WordCount(part.source)
        sentence(count, part, limits.teacherSentence[text.language], in: file, &findings)
      }
    }
    return findings.diagnostics
  }

  private static func sentence(
    _ count: WordCount, _ part: BlockTexts.Text, _ limit: Int?, in file: String,
    _ findings: inout Findings
  ) {
    guard let limit, count.sentence.words > limit else { return }
    findings.report(
      "text.sentence.long", severity: .warning, in: file, line: part.line + count.sentence.line,
      ["found": "\(count.sentence.words)", "limit": "\(limit)"])
  }

  private static func word(
    _ count: WordCount, _ part: BlockTexts.Text, _ limit: Int?, in file: String,
    _ findings: inout Findings
  ) {
    guard let limit, count.word.letters > limit else { return }
    findings.report(
      "text.word.long", severity: .warning, in: file, line: part.line + count.word.line,
      ["word": count.word.text, "found": "\(count.word.letters)", "limit": "\(limit)"])
  }
}
