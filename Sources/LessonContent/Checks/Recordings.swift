import Diagnostics

/// A sound or film that a text names is there, and has its words for who cannot hear or see it; none lies there unnamed.
enum Recordings: ContentCheck {
  static let ids = ["text.recording.missing", "media.transcript.missing", "media.recording.unused"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      var used: Set<String> = []
      for draft in lesson.texts {
        for block in draft.text.passes.flatMap(\.steps).flatMap(\.blocks) {
          switch block.kind {
          case .sound(let file, let words):
            check(file, words, .sound, in: lesson, draft.source.file, block.line, &findings)
            used.insert(file)
          case .film(let file, let words):
            check(file, words, .film, in: lesson, draft.source.file, block.line, &findings)
            used.insert(file)
          case .teacher, .caution, .screen, .picture, .withoutScreen, .question: break
          }
        }
      }
      for recording in lesson.recordings where !used.contains(recording.media.name) {
        findings.report(
          "media.recording.unused", severity: .warning, in: recording.file,
          ["name": recording.media.name])
      }
    }
    return findings.diagnostics
  }

  private static func check(
    _ file: String, _ words: String, _ medium: MediaFile.Format.Medium, in lesson: LessonDraft,
    _ place: String, _ line: Int, _ findings: inout Findings
  ) {
    let names = lesson.recordings.map(\.media).filter { $0.format.medium == medium }.map(\.name)
    if !names.contains(file) {
      let endings = MediaFile.Format.allCases.filter { $0.medium == medium }.map(\.rawValue)
      let meant = NearMiss.of(file, among: names) ?? names.joined(separator: ", ")
      findings.report(
        "text.recording.missing", in: place, line: line,
        [
          "found": file, "endings": endings.joined(separator: ", "),
          "allowed": meant.isEmpty ? "media/" : meant,
        ])
    }
    if words.isEmpty {
      findings.report("media.transcript.missing", in: place, line: line, ["found": file])
    }
  }
}
