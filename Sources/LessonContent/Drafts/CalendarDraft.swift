import Programme

/// One `calendars/*.yaml` with the lines of its dates.
struct CalendarDraft: Sendable {
  /// Where a calendar of one kind of institution, and its spans, stand in the file.
  struct Lines: Sendable {
    let calendar: Int
    let terms: [Int]
    let vacations: [Int]
  }

  /// The file, as the user would name it.
  let file: String
  /// The year as a value.
  let year: CalendarYear
  /// The lines, one for each of the year's calendars.
  let lines: [Lines]
  /// The lines of the public holidays.
  let holidayLines: [Int]
}
