/// What a segment came to that was written for another ledger.
package struct SegmentExport: Hashable, Sendable {
  /// The file.
  package let path: String
  /// How many entries it has.
  package let entries: Int
  /// The number of the head that it goes on from; 0 from the beginning.
  package let since: Int
  /// The number of the head that it leads to.
  package let through: Int
}
