import Diagnostics
import Programme

/// A lesson lies in the folder of its stage, and its grades and season are ones that exist there.
enum LessonStage: ContentCheck {
  static let ids = ["lesson.stage.folder", "lesson.grades.stage", "lesson.season.unknown"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      guard let codes = lesson.codes else { continue }
      if codes.stage != lesson.stage {
        findings.report(
          "lesson.stage.folder", in: lesson.codesFile, line: lesson.line("stage"),
          ["found": codes.stage.rawValue, "folder": lesson.stage.rawValue])
      }
      for grade in codes.grades where Stage(grade: grade) != codes.stage {
        findings.report(
          "lesson.grades.stage", in: lesson.codesFile, line: lesson.line("grades"),
          ["found": "\(grade)", "stage": codes.stage.rawValue])
      }
      season(of: lesson, codes, repository, &findings)
    }
    return findings.diagnostics
  }

  private static func season(
    of lesson: LessonDraft, _ codes: LessonCodes, _ repository: RepositoryDraft,
    _ findings: inout Findings
  ) {
    guard let season = codes.season, let known = repository.programme?.seasons.keys.sorted(),
      !known.contains(season)
    else { return }
    findings.report(
      "lesson.season.unknown", in: lesson.codesFile, line: lesson.line("season"),
      [
        "found": season,
        "allowed": NearMiss.of(season, among: known) ?? known.joined(separator: ", "),
      ])
  }
}
