/// Pairs the members of two sequences in order, so that as many as can be are equal.
package enum SequencePairing {
  /// Two places that belong together, or one that stands alone.
  package typealias Pair = (left: Int?, right: Int?)

  /// The pairs in order; of two that stand alone the left one comes first.
  package static func pairs<Member: Equatable>(_ left: [Member], _ right: [Member]) -> [Pair] {
    let lengths = lengths(left, right)
    var pairs: [Pair] = []
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if i < left.count, j < right.count, left[i] == right[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if j == right.count || (i < left.count && lengths[i + 1][j] >= lengths[i][j + 1]) {
        pairs.append((i, nil))
        i += 1
      } else {
        pairs.append((nil, j))
        j += 1
      }
    }
    return pairs
  }

  /// How many equal pairs there are at most from each two places on.
  private static func lengths<Member: Equatable>(
    _ left: [Member], _ right: [Member]
  ) -> [[Int]] {
    var lengths = Array(
      repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] =
          left[i] == right[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }
}
