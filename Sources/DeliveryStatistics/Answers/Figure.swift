/// A number with what it is a share of.
package struct Figure: Hashable, Sendable {
  /// The count, or the upper part of a share.
  package let count: Int
  /// The lower part of a share; nil for a plain count.
  package let outOf: Int?

  /// A number.
  package init(count: Int, outOf: Int? = nil) {
    self.count = count
    self.outOf = outOf
  }

  /// The share in tenths of a per cent, rounded half up; nil for a plain count or a share of nothing.
  package var perMille: Int? {
    guard let outOf, outOf > 0 else { return nil }
    return (count * 2000 + outOf) / (2 * outOf)
  }
}
