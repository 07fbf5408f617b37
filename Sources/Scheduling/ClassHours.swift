import Chronology
import EducationRegistry
import Programme

/// The days of a year on which a group with a key is taught.
struct ClassHours {
  private let year: CalendarYear
  private let calendar: SchoolCalendar
  private let grades: GradeSet
  private let days: DayRange

  /// The days of some grades; nil when the kind of institution has no calendar.
  init?(_ year: CalendarYear?, kind: InstitutionKind, grades: GradeSet, days: DayRange? = nil) {
    guard let year, let calendar = year.calendar(of: kind) else { return nil }
    self.year = year
    self.calendar = calendar
    self.grades = grades
    self.days = days ?? calendar.days
  }

  /// The class hours of a weekday that are open but for closures, by day: at most 63, so that a set of them is a word.
  func hours(on weekday: Int, closures: [Closure] = []) -> [WeekHour] {
    var day = days.first.monday.adding(days: weekday - 1)
    var open: [WeekHour] = []
    while day <= days.last, open.count < 63 {
      if day >= days.first, isTaught(day, closures) {
        open.append(WeekHour(day: day, careDay: careDay(day, closures)))
      }
      day = day.adding(days: 7)
    }
    return open
  }

  /// The weeks in which anybody is taught, each with its hour of every weekday of the calendar.
  func weeks() -> [(monday: SchoolDay, hours: [WeekHour?])] {
    let weekdays = (1...7).filter { calendar.teachingDays & 1 << UInt8($0) != 0 }
    var monday = days.first.monday
    var weeks: [(monday: SchoolDay, hours: [WeekHour?])] = []
    while monday <= days.last, weeks.count < 63 {
      let hours = weekdays.map { weekday -> WeekHour? in
        let day = monday.adding(days: weekday - 1)
        guard days.contains(day), isTaught(day, []) else { return nil }
        return WeekHour(day: day, careDay: careDay(day, []))
      }
      if hours.contains(where: { $0 != nil }) { weeks.append((monday, hours)) }
      monday = monday.adding(days: 7)
    }
    return weeks
  }

  /// The days of a week on which the group is at school.
  func schoolDays(ofWeek monday: SchoolDay, closures: [Closure]) -> [SchoolDay] {
    (0..<7).map { monday.adding(days: $0) }
      .filter { days.contains($0) && isTaught($0, closures) }
  }

  private func isTaught(_ day: SchoolDay, _ closures: [Closure]) -> Bool {
    calendar.teaches(on: day, grades: grades) && !year.isHoliday(day)
      && !closures.contains { $0.days.contains(day) }
  }

  /// The class hour's own day, or the nearest before it, that a school day of the same week follows.
  ///
  /// After a sensitive lesson there is a tomorrow at school; no vacation may begin in between.
  private func careDay(_ day: SchoolDay, _ closures: [Closure]) -> SchoolDay? {
    let sunday = day.monday.adding(days: 6)
    var hasTomorrow = false
    var later = sunday
    while later >= day.monday {
      if later <= day, hasTomorrow, days.contains(later), isTaught(later, closures) { return later }
      if isTaught(later, closures) {
        hasTomorrow = true
      } else if isVacation(later) {
        hasTomorrow = false
      }
      later = later.adding(days: -1)
    }
    return nil
  }

  private func isVacation(_ day: SchoolDay) -> Bool {
    calendar.vacations.contains { vacation in
      vacation.days.contains(day)
        && (vacation.grades.bits == 0 || vacation.grades.bits & grades.bits != 0)
    }
  }
}
