/// The best order of a level's topics, found exactly.
///
/// The objective is lexicographic: fewest seasons unmet, then fewest inversions against the
/// programme's order, then the order that is first when orders are compared place by place.
package enum TopicOrder {
  /// The best order of the topics 0 to `count - 1`.
  ///
  /// - Parameters:
  ///   - count: How many topics there are, at most 10.
  ///   - prefix: The topics that stand first and may not move.
  ///   - places: For each topic the places that meet its season, bit by bit; nil when it has none.
  /// - Returns: The topics in the order of teaching.
  package static func best(count: Int, prefix: [Int] = [], places: [UInt16?]) -> [Int] {
    precondition(count <= 10 && places.count == count, "a level has at most ten topics")
    let full = (1 << count) - 1
    let fixed = prefix.reduce(0) { $0 | 1 << $1 }
    // rest[placed]: the cost of the best way to place all others; 2^10 × 10 steps take some 10 µs.
    var rest = [UInt16](repeating: 0, count: full + 1)
    for placed in stride(from: full - 1, through: 0, by: -1) where placed & fixed == fixed {
      var best = UInt16.max
      for topic in 0..<count where placed & 1 << topic == 0 {
        let cost = step(topic, after: placed, places) + rest[placed | 1 << topic]
        if cost < best { best = cost }
      }
      rest[placed] = best
    }
    var order = prefix
    var placed = fixed
    while placed != full {
      let next = (0..<count).first { topic in
        placed & 1 << topic == 0
          && step(topic, after: placed, places) + rest[placed | 1 << topic] == rest[placed]
      }
      guard let next else { preconditionFailure("some topic attains the best cost") }
      order.append(next)
      placed |= 1 << next
    }
    return order
  }

  /// The cost of putting a topic next: 64 for a season unmet (ten topics have 45 inversions at most), 1 an inversion.
  private static func step(_ topic: Int, after placed: Int, _ places: [UInt16?]) -> UInt16 {
    let inversions = UInt16((placed >> (topic + 1)).nonzeroBitCount)
    guard let good = places[topic] else { return inversions }
    return good & 1 << UInt16(placed.nonzeroBitCount) != 0 ? inversions : inversions + 64
  }
}
