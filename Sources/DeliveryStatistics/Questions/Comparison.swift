package import Chronology

/// What the numbers of a table are compared with.
package enum Comparison: Hashable, Sendable {
  /// The same question about earlier days.
  case period(DayRange)
  /// The same question to an earlier state of the ledger.
  case vintage(KnownBy)
}
