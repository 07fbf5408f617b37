/// How a number differs from an earlier one.
package struct Change: Hashable, Sendable {
  /// The difference of two counts; of two shares, in tenths of a percentage point.
  package let difference: Int
  /// Whether the difference is one of shares.
  package let isOfShares: Bool
  /// The difference in tenths of a per cent of the earlier count, rounded half away from zero; nil of shares, or of nothing.
  package let perMille: Int?

  /// The step from one figure to another of the same measure.
  package init(from before: Figure, to now: Figure) {
    if let old = before.perMille, let new = now.perMille {
      difference = new - old
      isOfShares = true
      perMille = nil
    } else {
      difference = now.count - before.count
      isOfShares = false
      guard before.count > 0 else {
        perMille = nil
        return
      }
      let rounded = (abs(difference) * 2000 + before.count) / (2 * before.count)
      perMille = difference < 0 ? -rounded : rounded
    }
  }
}
