import Diagnostics
import Programme

/// A careful or a sensitive lesson tells the teacher beforehand what to look out for, and a sensitive one has a protocol.
enum SafeguardingNote: ContentCheck {
  static let ids = ["text.caution.missing", "lesson.protocol.missing"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    let protocols = Set(repository.sharedTexts.map(\.key).filter { $0.kind == .disclosure })
    for (lesson, draft) in repository.texts {
      guard let codes = lesson.codes, codes.sensitivity != .ordinary else { continue }
      let language = draft.text.language
      let hasNote = draft.text.before.contains { block in
        if case .caution(let note) = block.kind { !note.source.isEmpty } else { false }
      }
      if !hasNote {
        findings.report(
          "text.caution.missing", in: draft.source.file, line: draft.text.before.first?.line,
          ["label": "\(repository.headings[language]?.caution ?? ""):"])
      }
      let key = SharedTexts.Key(kind: .disclosure, stage: codes.stage, language: language)
      if codes.sensitivity == .sensitive, Stage.taught.contains(codes.stage),
        !protocols.contains(key)
      {
        findings.report(
          "lesson.protocol.missing", in: lesson.codesFile, line: lesson.line("sensitivity"),
          ["file": SharedReader.file(of: key)])
      }
    }
    return findings.diagnostics
  }
}
