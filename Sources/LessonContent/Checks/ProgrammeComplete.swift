import Diagnostics
import Programme

/// The programme has 13 levels of ten topics, and no topic twice in a level.
enum ProgrammeComplete: ContentCheck {
  static let ids = ["programme.level.count", "programme.topic.repeated"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    guard let programme = repository.programme else { return [] }
    var findings = Findings()
    for level in Level.all {
      let entries = programme.entries.filter { $0.entry.level == level }
      if entries.count != LessonProgramme.topicsPerLevel {
        findings.report(
          "programme.level.count", in: programme.file, line: entries.first?.line,
          [
            "level": level.id, "found": "\(entries.count)",
            "expected": "\(LessonProgramme.topicsPerLevel)",
          ])
      }
      var topics: Set<String> = []
      for draft in entries where !topics.insert(draft.entry.topic).inserted {
        findings.report(
          "programme.topic.repeated", in: programme.file, line: draft.line,
          ["topic": draft.entry.topic, "level": level.id])
      }
    }
    return findings.diagnostics
  }
}
