import Scheduling
import TestSupport
import Testing

@Suite struct TopicOrderTests {
  @Test(arguments: UInt64(1)...60)
  func isTheBestOfAllPermutations(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...6, using: &random)
    let places = (0..<count).map { _ in
      Bool.random(using: &random) ? nil : UInt16.random(in: 0..<64, using: &random)
    }
    let prefix = Array(
      (0..<count).shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random)))
    let best = TopicOrder.best(count: count, prefix: prefix, places: places)
    let naive = permutations(count)
      .filter { $0.starts(with: prefix) }
      .min { cost($0, places).lexicographicallyPrecedes(cost($1, places)) }
    #expect(best == naive)
  }

  @Test func keepsTheProgrammeOrderWhenNothingBinds() {
    #expect(
      TopicOrder.best(count: 10, places: Array(repeating: nil, count: 10)) == Array(0..<10))
  }

  @Test func movesATopicNoFurtherThanItsSeasonAsks() {
    // Topic 1 must stand at place 6 or later: five topics pass it, nothing else moves.
    var places = [UInt16?](repeating: nil, count: 10)
    places[1] = 0b11_1100_0000
    #expect(TopicOrder.best(count: 10, places: places) == [0, 2, 3, 4, 5, 6, 1, 7, 8, 9])
  }

  /// Unmet seasons, inversions, then the order itself: the objective as one list to compare.
  private func cost(_ order: [Int], _ places: [UInt16?]) -> [Int] {
    let unmet = order.enumerated().count { place, topic in
      places[topic].map { $0 & 1 << UInt16(place) == 0 } ?? false
    }
    let inversions = order.indices.reduce(0) { sum, i in
      sum + order[i...].count { $0 < order[i] }
    }
    return [unmet, inversions] + order
  }

  private func permutations(_ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return permutations(count - 1).flatMap { shorter in
      (0...shorter.count).map { place in
        Array(shorter[..<place]) + [count - 1] + Array(shorter[place...])
      }
    }
  }
}
