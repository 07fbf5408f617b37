import Diagnostics

/// A picture that a text names is there and has alternative text; a picture that is there is named.
enum Pictures: ContentCheck {
  static let ids = [
    "text.picture.missing", "text.picture.alt", "media.unused", "media.repeated",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      let names = lesson.media.map(\.media.name)
      var used: Set<String> = []
      for draft in lesson.texts {
        for block in draft.text.passes.flatMap(\.steps).flatMap(\.blocks) {
          guard case .picture(let file, let alt) = block.kind else { continue }
          used.insert(file)
          if !names.contains(file) {
            let meant = NearMiss.of(file, among: names) ?? names.joined(separator: ", ")
            findings.report(
              "text.picture.missing", in: draft.source.file, line: block.line,
              ["found": file, "allowed": meant.isEmpty ? "media/" : meant])
          }
          if alt.isEmpty {
            findings.report(
              "text.picture.alt", in: draft.source.file, line: block.line, ["found": file])
          }
        }
      }
      files(of: lesson, used: used, &findings)
    }
    return findings.diagnostics
  }

  private static func files(
    of lesson: LessonDraft, used: Set<String>, _ findings: inout Findings
  ) {
    var seen: Set<String> = []
    for draft in lesson.media {
      if !seen.insert(draft.media.name).inserted {
        findings.report("media.repeated", in: draft.file, ["name": draft.media.name])
      }
      if !used.contains(draft.media.name) {
        findings.report(
          "media.unused", severity: .warning, in: draft.file, ["name": draft.media.name])
      }
    }
  }
}
