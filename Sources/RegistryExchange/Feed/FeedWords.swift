import Chronology
import DeliveryModel
import Programme

/// The words that rows are made of, as bytes, each made once.
struct FeedWords {
  /// The ids of the programme's entries, by number.
  let lessons: [[UInt8]]
  /// The languages, by raw number.
  let languages = TeachingLanguage.allCases.map { Array($0.code.utf8) }
  /// Reasons why nothing was held.
  let reasons: [[UInt8]]
  /// Who teaches at school: one word for each hundredth.
  let schoolRoles: [[UInt8]]
  /// Who teaches in kindergarten: one word for each hundredth.
  let kindergartenRoles: [[UInt8]]
  /// The dates from the year before the feed's first day on, ten bytes each.
  let dates: [UInt8]
  /// The day of the first of them.
  let firstDate: Int32

  init(_ programme: LessonProgramme, range: DayRange) {
    lessons = programme.entries.map { Array($0.id.text.utf8) }
    reasons = [
      NotHeldReason.quarantine, .quarantine, .weather, .noTeacher, .noTeacher, .classAway,
      .classAway, .noText, .other, .closure,
    ].map { Array($0.code.utf8) }
    schoolRoles = Self.roles([
      (.classTeacher, 88), (.psychologist, 7), (.juvenileInspector, 2), (.rescuer, 2), (.medic, 1),
    ])
    kindergartenRoles = Self.roles([(.educator, 92), (.psychologist, 6), (.medic, 2)])
    firstDate = range.first.number - 366
    dates = (firstDate...range.last.number).flatMap { SchoolDay(number: $0).iso.utf8 }
  }

  private static func roles(_ shares: [(DelivererRole, Int)]) -> [[UInt8]] {
    shares.flatMap { Array(repeating: Array($0.code.utf8), count: $1) }
  }
}
