import Diagnostics
import Programme

/// The programme has 13 levels of ten topics, those of adults ten at most, and no topic twice in a level.
enum ProgrammeComplete: ContentCheck {
  static let ids = ["programme.level.count", "programme.topic.repeated"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    guard let programme = repository.programme else { return [] }
    var findings = Findings()
    for level in Level.ofChildren + Level.ofAdults {
      let entries = programme.all.filter { $0.entry.level == level }
      let most = LessonProgramme.topicsPerLevel
      if level.cohort == nil ? entries.count != most : entries.count > most {
        findings.report(
          "programme.level.count", in: programme.file, line: entries.first?.line,
          [
            "level": level.id, "found": "\(entries.count)",
            "expected": level.cohort == nil ? "\(most)" : "0–\(most)",
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
