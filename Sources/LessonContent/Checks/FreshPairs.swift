import Diagnostics
import Programme

/// Once a lesson's texts were confirmed to say the same, a change of one of them is taken over into the others.
///
/// It stops an approved lesson only: in review the texts may differ for a while.
enum FreshPairs: ContentCheck {
  static let ids = ["lesson.pair.stale", "lesson.pair.unconfirmed"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for draft in repository.lessons {
      guard let lesson = Lesson(draft, seasons: [:]), !lesson.record.pairs.isEmpty
      else { continue }
      let severity: Severity = lesson.record.status == .approved ? .error : .warning
      for piece in lesson.pairedUnits {
        switch piece.state {
        case .confirmed, .missing: break
        case .newer(let languages):
          let newer = languages.map { "\($0.code).md" }.joined(separator: ", ")
          for (language, unit) in piece.units.sorted(by: { $0.key.rawValue < $1.key.rawValue })
          where !languages.contains(language) {
            findings.report(
              "lesson.pair.stale", severity: severity, in: "\(draft.place)/\(language.code).md",
              line: unit.line, ["newer": newer, "lesson": lesson.id.text])
          }
        case .unconfirmed:
          let language = lesson.languages.first ?? .kk
          findings.report(
            "lesson.pair.unconfirmed", severity: severity,
            in: "\(draft.place)/\(language.code).md", line: piece.units[language]?.line,
            ["lesson": lesson.id.text])
        }
      }
    }
    return findings.diagnostics
  }
}
