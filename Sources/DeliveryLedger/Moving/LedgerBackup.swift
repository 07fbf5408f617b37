/// What a backup holds.
package struct LedgerBackup: Hashable, Sendable {
  /// The file.
  package let path: String
  /// How many entries numbers know in it.
  package let position: Int
  /// The last head in it; nil when nothing counts yet.
  package let head: TreeHead?
  /// How many bytes it has.
  package let bytes: Int
}
