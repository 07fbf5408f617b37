import DeliveryStatistics
import LessonContent
import Programme

/// The programme and the calendars that numbers are counted by.
struct CountedProgramme: Sendable {
  let programme: LessonProgramme
  /// What it was read from.
  let content: LoadedRepository
  /// What must be told of where it comes from.
  var note: AnswerNote?
  /// The files that the ledger has not been told of.
  var untold: [String] = []

  var calendars: [CalendarYear] { content.calendars }

  /// The neighbouring programmes that the lesson of each entry is marked with.
  var marks: [String] {
    let marks = content.programmeMarks()
    return (0..<Level.count * LessonProgramme.topicsPerLevel).map { number in
      programme.entry(number: number)?.lesson.flatMap { marks[$0] }?.joined(separator: "+") ?? ""
    }
  }
}
