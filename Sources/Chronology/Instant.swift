/// A moment, in milliseconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since the epoch, UTC.
  package let milliseconds: Int64

  /// The moment so many milliseconds after 1970-01-01T00:00:00Z.
  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The one zone of Kazakhstan since 1 March 2024: UTC+5, in milliseconds (facts 2.10).
  package static let countryOffset: Int64 = 5 * 3_600_000

  /// The civil date at that moment in Kazakhstan.
  package var day: SchoolDay {
    let local = milliseconds + Self.countryOffset
    let days = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    return SchoolDay(number: Int32(truncatingIfNeeded: days))
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
