import Diagnostics
import Programme

/// Reading what stands in a step leaves time for doing it.
///
/// The pupil reads at the pace of the stage, the teacher says the rest; what replaces the screen is not read as well.
enum ReadingTime: ContentCheck {
  static let ids = ["text.reading.time"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    let share = repository.lists.readingShare
    for (lesson, draft) in repository.texts {
      guard let limits = repository.lists.limits[lesson.stage] else { continue }
      for step in draft.text.passes.flatMap(\.steps) where step.minutes > 0 {
        let seconds = seconds(of: step, limits)
        let allowed = step.minutes * 60 * share / 100
        guard seconds > allowed else { continue }
        findings.report(
          "text.reading.time", in: draft.source.file, line: step.line,
          [
            "step": step.title, "found": "\(seconds)", "limit": "\(allowed)",
            "minutes": "\(step.minutes)",
          ])
      }
    }
    return findings.diagnostics
  }

  private static func seconds(of step: Step, _ limits: StageLimits) -> Int {
    let read = step.blocks.filter { block in
      switch block.kind {
      case .withoutScreen, .picture, .sound, .film: false
      case .teacher, .caution, .screen, .question: true
      }
    }
    let texts = BlockTexts(read)
    let words = { (texts: [BlockTexts.Text]) in
      texts.reduce(0) { $0 + WordCount($1.source).words }
    }
    return words(texts.pupil) * 60 / limits.pupilPace
      + words(texts.adult) * 60 / limits.teacherPace
  }
}
