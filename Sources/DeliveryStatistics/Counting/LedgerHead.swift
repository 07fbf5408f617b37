package import Chronology

/// The state of the ledger that a number was taken from.
package struct LedgerHead: Hashable, Sendable {
  /// How many entries the ledger had: the as-of position.
  package let position: Int
  /// When the last of them was received; nil for an empty ledger.
  package let receivedAt: Instant?
  /// The last day with a reported session; nil for an empty ledger.
  package let lastSession: SchoolDay?
  /// Whether the ledger holds made-up data.
  package let isSynthetic: Bool

  /// A state of the ledger.
  package init(
    position: Int, receivedAt: Instant?, lastSession: SchoolDay?, isSynthetic: Bool
  ) {
    self.position = position
    self.receivedAt = receivedAt
    self.lastSession = lastSession
    self.isSynthetic = isSynthetic
  }
}
