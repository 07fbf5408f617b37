import TestSupport
import Testing

@testable import RegistryExchange

@Suite struct ApportionmentTests {
  @Test(arguments: 1...50)
  func losesNothingAndStaysWithinOneOfTheExactShare(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let total = Int.random(in: 0...100_000, using: &random)
    let weights = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      Double.random(in: 0.01...9, using: &random)
    }
    let parts = Apportionment.parts(of: total, weights: weights)
    #expect(parts.reduce(0, +) == total)
    let sum = weights.reduce(0, +)
    for (part, weight) in zip(parts, weights) {
      #expect(abs(Double(part) - Double(total) * weight / sum) < 1)
    }
  }

  @Test func givesTheFirstOfEqualsTheRest() {
    #expect(Apportionment.parts(of: 8, weights: [1, 1, 1]) == [3, 3, 2])
    #expect(Apportionment.parts(of: 5, weights: [0, 0]) == [0, 0])
    #expect(Apportionment.positiveParts(of: 4, weights: [100, 1, 1]) == [2, 1, 1])
  }

  @Test func spreadsMarksEvenly() {
    #expect(
      Spread.marks(2, over: [0, 2, 4, 6], count: 8).enumerated().filter(\.element)
        .map(\.offset) == [0, 4])
    #expect(Spread.marks(3, over: [1], count: 3) == [true, true, true])
  }
}
