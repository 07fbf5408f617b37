package import Chronology

/// Everything about one school year that is not a matter of one institution: calendars by kind, public holidays.
package struct CalendarYear: Hashable, Sendable {
  /// A day on which nobody is taught anywhere.
  package struct Holiday: Hashable, Sendable {
    /// The day itself.
    package let day: SchoolDay
    /// Its code, such as `independence-day`.
    package let id: String
    /// Its name.
    package let title: Titles

    /// A public holiday.
    package init(day: SchoolDay, id: String, title: Titles) {
      self.day = day
      self.id = id
      self.title = title
    }
  }

  /// The school year.
  package let year: SchoolYear
  /// Whether the dates are provisional: no order of the ministry is known yet.
  package let isProvisional: Bool
  /// One calendar a kind of institution.
  package let calendars: [SchoolCalendar]
  /// Public holidays, apart from vacations.
  package let holidays: [Holiday]
  /// Their day numbers: a plan asks for each day again and again, and a holiday with its words costs ten times that.
  private let holidayNumbers: [Int32]

  /// A school year's calendars.
  package init(
    year: SchoolYear, isProvisional: Bool, calendars: [SchoolCalendar], holidays: [Holiday]
  ) {
    self.year = year
    self.isProvisional = isProvisional
    self.calendars = calendars
    self.holidays = holidays
    holidayNumbers = holidays.map(\.day.number)
  }

  /// The calendar of a kind of institution, or nil when the file has none.
  package func calendar(of kind: InstitutionKind) -> SchoolCalendar? {
    calendars.first { $0.kind == kind }
  }

  /// Whether the day is a public holiday.
  package func isHoliday(_ day: SchoolDay) -> Bool {
    holidayNumbers.contains(day.number)
  }
}
