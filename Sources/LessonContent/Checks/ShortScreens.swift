import Diagnostics
import Programme

/// A screen can be read in a few seconds at the pupil's age.
enum ShortScreens: ContentCheck {
  static let ids = ["text.screen.long"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (lesson, draft) in repository.texts {
      guard let limit = limit(of: lesson.stage) else { continue }
      for block in draft.text.passes.flatMap(\.steps).flatMap(\.blocks) {
        guard case .screen(let markdown) = block.kind else { continue }
        let count = words(in: markdown.source)
        guard count > limit else { continue }
        findings.report(
          "text.screen.long", severity: .warning, in: draft.source.file, line: block.line,
          ["found": "\(count)", "limit": "\(limit)"])
      }
    }
    return findings.diagnostics
  }

  private static func limit(of stage: Stage) -> Int? {
    switch stage {
    case .kindergarten: 5
    case .primary: 35
    case .middle: 60
    case .senior, .college: 80
    case .staff, .parents: nil
    }
  }

  private static func words(in text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
