import Diagnostics

/// Every picture and recording has an author and a licence; drawings made in this project share one statement.
enum CreditedMedia: ContentCheck {
  static let ids = ["media.credit.missing", "media.credit.unused"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    let credits = repository.credits
    let credited = Set(credits?.entries.map(\.file) ?? [])
    var there: Set<String> = []
    for lesson in repository.lessons {
      let pictures = lesson.media.map { draft in
        (draft.path, draft.file, draft.media.format == .svg && credits?.coversDrawings == true)
      }
      for (path, file, isCovered) in pictures + lesson.recordings.map({ ($0.path, $0.file, false) })
      {
        there.insert(path)
        if !isCovered, !credited.contains(path) {
          findings.report("media.credit.missing", in: file, ["path": path])
        }
      }
    }
    for entry in credits?.entries ?? [] where !there.contains(entry.file) {
      findings.report(
        "media.credit.unused", severity: .warning, in: credits?.source ?? "", line: entry.line,
        ["found": entry.file])
    }
    return findings.diagnostics
  }
}
