import Diagnostics
import Programme

/// Who cannot hear or see a recording reads it: its words lie beside it in every language of the lesson.
enum Transcripts: ContentCheck {
  static let ids = ["media.transcript.missing"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      for recording in lesson.recordings {
        for language in [TeachingLanguage.kk, .ru]
        where !recording.transcripts.contains(language) {
          let name = recording.file.prefix { $0 != "." }
          let stem = recording.file.hasPrefix(".") ? recording.file[...] : name
          findings.report(
            "media.transcript.missing", in: recording.file,
            ["expected": "\(stem.split(separator: "/").last ?? "").\(language.code).txt"])
        }
      }
    }
    return findings.diagnostics
  }
}
