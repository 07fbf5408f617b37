import DeliveryModel
import TestSupport
import Testing

@testable import DeliveryLedger

/// A filter may err on one side only.
@Suite struct KeyFilterTests {
  @Test(arguments: [0, 1, 100, 20_000])
  func neverDeniesAKeyThatWasPutIn(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let ids = (0..<count).map { _ in ReportID(high: random.next(), low: random.next()) }
    var filter = KeyFilter(capacity: count)
    for id in ids { filter.insert(id.filterHash) }
    #expect(filter.count == count)
    #expect(ids.allSatisfy { filter.mayHold($0.filterHash) })
  }

  @Test func deniesNearlyEveryOtherKeyWhenFull() {
    // Sessions lie side by side: the worst case for a hash that does not mix.
    let days: [Int32] = [20_000, 20_001]
    var filter = KeyFilter(capacity: 40_000)
    for day in days {
      for group in UInt32(0)..<20_000 {
        filter.insert(SessionKey(day: day, group: group, lesson: 7).filterHash)
      }
    }
    let strangers = (UInt32(0)..<40_000).count { group in
      filter.mayHold(SessionKey(day: 20_002, group: group, lesson: 7).filterHash)
    }
    #expect(strangers < 800, "2 of 100 at most are looked up in vain")
  }
}
