package import Chronology

/// A school year, named by the civil year in which it begins: `2025-26`.
package struct SchoolYear: Hashable, Comparable, Sendable {
  /// The civil year in which it begins.
  package let start: Int

  /// The school year that begins in that civil year.
  package init(start: Int) {
    self.start = start
  }

  /// Reads `2025-26` or `2025-2026`; nil for anything else.
  package init?(code: some StringProtocol) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, let start = Int(parts[0]),
      let end = Int(parts[1]), end == (parts[1].utf8.count == 4 ? start + 1 : (start + 1) % 100)
    else { return nil }
    self.start = start
  }

  /// `2025-26`.
  package var code: String {
    let end = (start + 1) % 100
    return "\(start)-\(end < 10 ? "0" : "")\(end)"
  }

  /// 1 September to 31 August, both included.
  package var days: DayRange {
    guard let first = SchoolDay(year: start, month: 9, day: 1),
      let last = SchoolDay(year: start + 1, month: 8, day: 31),
      let range = DayRange(first: first, last: last)
    else { preconditionFailure("a school year lies between the years 1 and 9998") }
    return range
  }

  package static func < (left: SchoolYear, right: SchoolYear) -> Bool {
    left.start < right.start
  }
}
