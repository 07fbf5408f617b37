import Diagnostics
import Programme

/// Once a lesson's texts were confirmed to say the same, a change of one of them is taken over into the others.
///
/// A warning: while a lesson is edited its texts may differ for a while, and no approval is taken before they agree.
enum FreshPairs: ContentCheck {
  static let ids = ["lesson.pair.stale", "lesson.pair.unconfirmed"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for draft in repository.lessons {
      guard let lesson = Lesson(draft, seasons: [:]), !lesson.record.pairs.isEmpty
      else { continue }
      for piece in lesson.pairedUnits {
        switch piece.state {
        case .confirmed, .missing: break
        case .newer(let languages):
          let newer = languages.map { "\($0.code).md" }.joined(separator: ", ")
          for (language, unit) in piece.units.sorted(by: { $0.key.rawValue < $1.key.rawValue })
          where !languages.contains(language) {
            findings.report(
              "lesson.pair.stale", severity: .warning, in: "\(draft.place)/\(language.code).md",
              line: unit.line, ["newer": newer, "lesson": lesson.id.text])
          }
        case .unconfirmed:
          let language = lesson.languages.first ?? .kk
          findings.report(
            "lesson.pair.unconfirmed", severity: .warning,
            in: "\(draft.place)/\(language.code).md", line: piece.units[language]?.line,
            ["lesson": lesson.id.text])
        }
      }
    }
    return findings.diagnostics
  }
}
