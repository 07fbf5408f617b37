/// What a restore did.
package struct LedgerRestoration: Hashable, Sendable {
  /// How many entries numbers know now.
  package let position: Int
  /// Where the former file is kept; nil when there was none.
  package let former: String?
  /// How many entries the former file knew beyond these; nil when there was none, or it could not be read.
  package let missing: Int?
  /// Whether the key that belongs to it is there, so that it can be written.
  package let hasKey: Bool
}
