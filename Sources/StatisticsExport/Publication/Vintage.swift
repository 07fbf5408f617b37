package import Chronology

/// Which state of which numbers a publication is.
package struct Vintage: Hashable, Sendable {
  /// The name of the publication and of its folder, such as `2025-12-24-p1496837`.
  package let id: String
  /// The days that it covers.
  package let period: DayRange
  /// How many entries of the ledger its numbers know.
  package let position: Int
  /// When the last of them was received; nil for an empty ledger.
  package let receivedAt: Instant?
  /// Whether the numbers are made up.
  package let isSynthetic: Bool

  /// The vintage of a period and a position; a made-up country is named as one already here.
  package init(period: DayRange, position: Int, receivedAt: Instant?, isSynthetic: Bool) {
    id = "\(isSynthetic ? "synthetic-" : "")\(period.last.iso)-p\(position)"
    self.period = period
    self.position = position
    self.receivedAt = receivedAt
    self.isSynthetic = isSynthetic
  }
}
