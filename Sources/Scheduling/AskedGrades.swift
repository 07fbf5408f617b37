import Chronology
import Programme

/// What keys need of a calendar: its days, and the grades for which it has vacations of their own.
struct AskedGrades {
  /// The days and asked grades of one calendar.
  struct Calendar {
    let first: Int32
    let last: Int32
    let grades: UInt16
  }

  private let firstYear: Int16
  private let table: [Calendar?]

  /// Looks the calendars of all years and kinds up once.
  init(_ years: [CalendarYear]) {
    let first = years.map(\.year.start).min() ?? 0
    let last = years.map(\.year.start).max() ?? -1
    firstYear = Int16(first)
    table = (first..<max(first, last + 1)).flatMap { start in
      let year = years.first { $0.year.start == start }
      return InstitutionKind.allCases.map { kind in
        year?.calendar(of: kind).map { calendar in
          Calendar(
            first: calendar.days.first.number, last: calendar.days.last.number,
            grades: calendar.vacations.reduce(0) { $0 | $1.grades.bits })
        }
      }
    }
  }

  /// The calendar of a year and the raw number of a kind.
  func calendar(year: Int16, kind: UInt8) -> Calendar? {
    let place = Int(year - firstYear) * InstitutionKind.allCases.count + Int(kind)
    return table.indices.contains(place) ? table[place] : nil
  }
}
