import DeliveryStatistics
import Testing

/// The interval of a share against published numbers.
@Suite struct ShareIntervalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let count: Int
    let outOf: Int
    let low: Double
    let high: Double

    var testDescription: String { "\(count) of \(outOf)" }
  }

  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
  // table I, method 3.
  static let published = [
    Case(count: 81, outOf: 263, low: 0.2553, high: 0.3662),
    Case(count: 15, outOf: 148, low: 0.0624, high: 0.1605),
    Case(count: 0, outOf: 20, low: 0, high: 0.1611),
    Case(count: 1, outOf: 29, low: 0.0061, high: 0.1718),
  ]

  @Test(arguments: published)
  func isThePublishedOne(_ published: Case) throws {
    let interval = try #require(ShareInterval(published.count, outOf: published.outOf))
    #expect(abs(interval.low - published.low) < 0.000_06)
    #expect(abs(interval.high - published.high) < 0.000_06)
  }

  @Test func mirrorsItselfAndHoldsItsShare() throws {
    for outOf in [1, 7, 60, 400] {
      for count in 0...outOf {
        let one = try #require(ShareInterval(count, outOf: outOf))
        let other = try #require(ShareInterval(outOf - count, outOf: outOf))
        #expect(abs(one.low - (1 - other.high)) < 1e-12)
        #expect(0 <= one.low && one.low <= one.share && one.share <= one.high && one.high <= 1)
      }
    }
  }

  @Test func saysNothingOfNobody() {
    #expect(ShareInterval(0, outOf: 0) == nil)
    #expect(ShareInterval(3, outOf: 2) == nil)
    #expect(ShareInterval(-1, outOf: 2) == nil)
  }
}
