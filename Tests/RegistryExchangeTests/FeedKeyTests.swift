import TestSupport
import Testing

@testable import RegistryExchange

@Suite struct FeedKeyTests {
  @Test(arguments: FeedKind.allCases)
  func keepsWhatItWasMadeOf(kind: FeedKind) {
    let key = FeedKey(
      arrival: FeedKey.seconds - 1, group: FeedKey.groups - 1, session: FeedKey.sessions - 1,
      kind: kind)
    #expect(key.arrival == FeedKey.seconds - 1)
    #expect(key.group == FeedKey.groups - 1)
    #expect(key.session == FeedKey.sessions - 1)
    #expect(key.kind == kind)
  }

  @Test(arguments: 1...10)
  func sortsByArrivalAndKeepsTheOrderWithinASecond(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let keys = (0..<2000).map { number in
      FeedKey(
        arrival: Int.random(in: 0..<(number % 2 == 0 ? 50 : FeedKey.seconds), using: &random),
        group: number, session: 0, kind: .held)
    }
    let sorted = FeedKey.sort(keys)
    let expected = keys.sorted { ($0.arrival, $0.group) < ($1.arrival, $1.group) }
    #expect(sorted.map(\.bits) == expected.map(\.bits))
  }
}
