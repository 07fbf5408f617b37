/// A span of days, both ends included.
package struct DayRange: Hashable, Sendable {
  /// The first day of the span.
  package let first: SchoolDay
  /// The last day of the span; never before the first.
  package let last: SchoolDay

  /// The span between two days, or nil when it would end before it begins.
  package init?(first: SchoolDay, last: SchoolDay) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// The span of one day.
  package init(_ day: SchoolDay) {
    first = day
    last = day
  }

  /// Whether the day lies in the span.
  package func contains(_ day: SchoolDay) -> Bool {
    first <= day && day <= last
  }

  /// Whether the two spans share a day.
  package func overlaps(_ other: DayRange) -> Bool {
    first <= other.last && other.first <= last
  }

  /// How many days the span has, at least 1.
  package var count: Int {
    Int(last.number - first.number) + 1
  }
}
