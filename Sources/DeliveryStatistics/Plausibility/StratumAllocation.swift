/// How many of a sample come from which stratum.
///
/// In proportion to the strata, by Sainte-Laguë's highest averages: no stratum loses when the sample grows. Each gives
/// two at least, or all it has: from one alone no variance can be told.
package enum StratumAllocation {
  /// The least that a stratum gives.
  package static let least = 2

  /// How large a sample of those strata is at least.
  package static func leastSize(of populations: [Int]) -> Int {
    populations.reduce(0) { $0 + min(least, $1) }
  }

  /// How many each gives; nil when the size is not enough for the least.
  package static func sizes(_ size: Int, of populations: [Int]) -> [Int]? {
    var sizes = populations.map { min(least, $0) }
    var rest = size - sizes.reduce(0, +)
    guard rest >= 0 else { return nil }
    while rest > 0 {
      let open = populations.indices.filter { sizes[$0] < populations[$0] }
      // a / (2s + 1) compared without fractions; of equals the first.
      let next = open.max { left, right in
        populations[left] * (2 * sizes[right] + 1) < populations[right] * (2 * sizes[left] + 1)
          || (populations[left] * (2 * sizes[right] + 1)
            == populations[right] * (2 * sizes[left] + 1) && left > right)
      }
      guard let next else { break }
      sizes[next] += 1
      rest -= 1
    }
    return sizes
  }
}
