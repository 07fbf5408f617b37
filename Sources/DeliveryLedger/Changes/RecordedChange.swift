package import Chronology

/// What one change made of one table.
package struct RecordedChange: Hashable, Sendable {
  /// The position by which it was known.
  package let position: Int
  /// When it was received.
  package let receivedAt: Instant
  /// The table.
  package let table: String
  /// How many rows are new or other than before.
  package let rows: Int
  /// The codes or names of the first of them; none where they have none.
  package let names: [String]
}
