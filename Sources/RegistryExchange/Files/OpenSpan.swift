import Chronology

/// Spans of days of which an end may be open; an open end is an empty field.
enum OpenSpan {
  /// From the first to the last day that ISO 8601 writes with four digits.
  static let always: DayRange = {
    guard let first = SchoolDay(year: 1, month: 1, day: 1),
      let last = SchoolDay(year: 9999, month: 12, day: 31),
      let range = DayRange(first: first, last: last)
    else { preconditionFailure("the years 1 and 9999 are in the calendar") }
    return range
  }()

  /// The two fields of a span; a day of the bounds is left out.
  static func texts(
    _ span: DayRange?, within bounds: DayRange = always
  ) -> (from: String, to: String) {
    guard let span else { return ("", "") }
    return (
      span.first == bounds.first ? "" : span.first.iso,
      span.last == bounds.last ? "" : span.last.iso
    )
  }
}
