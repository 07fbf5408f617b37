import Chronology
import Diagnostics
import Programme

/// Whatever weekday a group has its class hour on, the year has room for the 30 sessions of its level.
enum CalendarSlots: ContentCheck {
  static let ids = ["calendar.slots.none", "calendar.slots.few"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for draft in repository.calendars {
      let holidays = Set(draft.year.holidays.map(\.day))
      for (calendar, lines) in zip(draft.year.calendars, draft.lines) {
        let slots = slots(of: calendar, holidays: holidays)
        let fewest = slots.min { $0.value < $1.value }
        guard let fewest, fewest.value > 0 else {
          findings.report(
            "calendar.slots.none", in: draft.file, line: lines.calendar,
            ["kind": calendar.kind.code])
          continue
        }
        // Adults have no level of thirty lessons: what they are taught fits into fewer weeks.
        guard calendar.kind != .training, fewest.value < Cell.count else { continue }
        findings.report(
          "calendar.slots.few", severity: .warning, in: draft.file, line: lines.calendar,
          [
            "kind": calendar.kind.code, "weekday": "\(fewest.key)", "found": "\(fewest.value)",
            "expected": "\(Cell.count)",
          ])
      }
    }
    return findings.diagnostics
  }

  /// How many days of each weekday with teaching are left in the terms, vacations of all grades taken off.
  private static func slots(
    of calendar: SchoolCalendar, holidays: Set<SchoolDay>
  ) -> [Int: Int] {
    var slots: [Int: Int] = [:]
    for weekday in 1...7 where calendar.teachingDays & 1 << UInt8(weekday) != 0 {
      slots[weekday] = 0
    }
    // A calendar lies inside one year once `CalendarSpans` is content; a longer one is not walked.
    for offset in 0..<min(calendar.days.count, 400) {
      let day = calendar.days.first.adding(days: offset)
      guard calendar.teaches(on: day, grades: GradeSet([])), !holidays.contains(day)
      else { continue }
      slots[day.weekday, default: 0] += 1
    }
    return slots
  }
}
