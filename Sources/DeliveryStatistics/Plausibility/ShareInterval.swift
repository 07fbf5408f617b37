/// A share that was estimated from a simple random sample, with its 95 % interval.
///
/// The interval is Wilson's (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
/// Journal of the American Statistical Association 22, 1927): it stays within 0 and 1, and says something even when
/// nothing was found. Without the correction for a finite population, which would only narrow it.
package struct ShareInterval: Hashable, Sendable {
  /// How many had it.
  package let count: Int
  /// Out of how many.
  package let outOf: Int
  /// The lower end.
  package let low: Double
  /// The upper end.
  package let high: Double

  /// The interval of a count; nil when nobody was looked at.
  package init?(_ count: Int, outOf: Int) {
    guard outOf > 0, (0...outOf).contains(count) else { return nil }
    self.count = count
    self.outOf = outOf
    let ends = Self.ends(of: Double(count) / Double(outOf), size: Double(outOf))
    low = count == 0 ? 0 : ends.low
    high = count == outOf ? 1 : ends.high
  }

  /// Wilson's interval of a share in a sample of a size, which need not be whole.
  static func ends(of share: Double, size n: Double) -> (low: Double, high: Double) {
    let z = 1.959963984540054
    let middle = share + z * z / (2 * n)
    let half = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let whole = 1 + z * z / n
    return ((middle - half) / whole, (middle + half) / whole)
  }

  /// The share itself.
  package var share: Double { Double(count) / Double(outOf) }
}
