import Chronology
import Programme

/// The days of a year on which a group with a key has a class hour and is taught.
enum ClassHours {
  /// The open class hours of a key, by day; none when the kind of institution has no calendar.
  static func open(for key: PlanKey, in year: CalendarYear?) -> [SchoolDay] {
    guard let year, let calendar = year.calendar(of: key.kind) else { return [] }
    let days = key.days ?? calendar.days
    var day = days.first.monday.adding(days: Int(key.weekday) - 1)
    var open: [SchoolDay] = []
    while day <= days.last {
      if day >= days.first, calendar.teaches(on: day, grades: key.grades), !year.isHoliday(day) {
        open.append(day)
      }
      day = day.adding(days: 7)
    }
    return open
  }
}
