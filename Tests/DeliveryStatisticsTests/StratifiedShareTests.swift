import TestSupport
import Testing

@testable import DeliveryStatistics

/// A share weighted over strata: what it estimates, and how often its interval holds the truth.
@Suite struct StratifiedShareTests {
  private typealias Stratum = StratifiedShare.Stratum

  @Test(arguments: [(0, 20), (1, 9), (7, 50), (50, 50)])
  func oneStratumIsASimpleSample(_ count: Int, _ outOf: Int) throws {
    let simple = try #require(ShareInterval(count, outOf: outOf))
    let share = try #require(
      StratifiedShare([Stratum(population: 900, count: count, outOf: outOf)]))
    #expect(abs(share.share - simple.share) < 1e-12)
    // By the variance with n − 1 the effective size is a little smaller.
    #expect(share.low <= simple.low + 1e-12 && share.high >= simple.high - 1e-12)
    #expect(share.high - share.low < (simple.high - simple.low) * 1.1)
    #expect(share.covered == 1)
  }

  @Test func weighsByWhatThereIsAndNotByWhatWasDrawn() throws {
    let share = try #require(
      StratifiedShare([
        Stratum(population: 900, count: 0, outOf: 10),
        Stratum(population: 100, count: 5, outOf: 10),
      ]))
    #expect(abs(share.share - 0.05) < 1e-12)
    #expect(share.low > 0 && share.low < 0.05 && share.high > 0.05 && share.high < 0.4)
  }

  @Test func saysOfWhatItSpeaks() throws {
    let share = try #require(
      StratifiedShare([
        Stratum(population: 750, count: 1, outOf: 10), Stratum(population: 250, count: 0, outOf: 0),
      ]))
    #expect(share.covered == 0.75 && abs(share.share - 0.1) < 1e-12)
    #expect(StratifiedShare([Stratum(population: 9, count: 0, outOf: 0)]) == nil)
    #expect(StratifiedShare([]) == nil)
  }

  /// Four countries with known shares, a thousand samples of each: right on average, and the truth is in the interval.
  @Test(arguments: [[0.0, 0.0, 0.0], [0.02, 0.05, 0.3], [0.4, 0.1, 0.02], [0.01, 0.01, 0.01]])
  func theIntervalHoldsTheTruthAsOftenAsItSays(_ shares: [Double]) throws {
    let populations = [6000, 3000, 400]
    let sizes = try #require(StratumAllocation.sizes(150, of: populations))
    let bad = zip(populations, shares).map { Int(Double($0) * $1) }
    let truth = Double(bad.reduce(0, +)) / Double(populations.reduce(0, +))
    var random = SplitMix64(seed: UInt64(bad.reduce(11) { $0 &* 31 &+ $1 }))
    var (held, sum) = (0, 0.0)
    let rounds = 1000
    for _ in 0..<rounds {
      let strata = populations.indices.map { place in
        // Without replacement: the first so many of the bad ones that are left.
        var (left, leftBad, count) = (populations[place], bad[place], 0)
        for _ in 0..<sizes[place] {
          if Int.random(in: 0..<left, using: &random) < leftBad {
            leftBad -= 1
            count += 1
          }
          left -= 1
        }
        return Stratum(population: populations[place], count: count, outOf: sizes[place])
      }
      let share = try #require(StratifiedShare(strata))
      sum += share.share
      if share.low <= truth, truth <= share.high { held += 1 }
    }
    print("stratified interval: \(held) of \(rounds) hold \(truth)")
    #expect(abs(sum / Double(rounds) - truth) < 0.004)
    #expect(held >= 930)
  }

  @Test(arguments: UInt64(1)...40)
  func theSizesAddUpAndNoStratumLosesWhenTheSampleGrows(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let populations: [Int] = (0..<Int.random(in: 1...60, using: &random)).map { _ in
      let most = [1, 5, 5000].randomElement(using: &random) ?? 1
      return Int.random(in: 0...most, using: &random)
    }
    let all = populations.reduce(0, +)
    let least = StratumAllocation.leastSize(of: populations)
    #expect(StratumAllocation.sizes(least - 1, of: populations) == nil)
    var before = try #require(StratumAllocation.sizes(least, of: populations))
    for step in 0..<40 {
      let size = least + step * 7
      let sizes = try #require(StratumAllocation.sizes(size, of: populations))
      #expect(sizes.reduce(0, +) == min(size, all))
      for place in populations.indices {
        #expect(sizes[place] >= min(2, populations[place]) && sizes[place] <= populations[place])
        #expect(sizes[place] >= before[place])
      }
      before = sizes
    }
  }

  @Test func isInProportionToTheStrata() {
    #expect(StratumAllocation.sizes(100, of: [600, 300, 100]) == [60, 30, 10])
    #expect(StratumAllocation.sizes(10, of: [9_000, 3, 1]) == [7, 2, 1])
  }
}
