import Chronology
import Testing

@Suite struct DayRangeTests {
  private func range(_ first: Int32, _ last: Int32) -> DayRange? {
    DayRange(first: SchoolDay(number: first), last: SchoolDay(number: last))
  }

  @Test func includesBothEnds() throws {
    let three = try #require(range(10, 12))
    #expect(
      (9...13).map { three.contains(SchoolDay(number: $0)) } == [false, true, true, true, false])
    #expect(three.count == 3)
    #expect(DayRange(SchoolDay(number: 7)).count == 1)
  }

  @Test func refusesToEndBeforeItBegins() {
    #expect(range(12, 11) == nil)
  }

  struct Pair: Sendable {
    let first: Int32
    let last: Int32
    let overlaps: Bool
  }

  static let pairs = [
    Pair(first: 0, last: 9, overlaps: false), Pair(first: 0, last: 10, overlaps: true),
    Pair(first: 11, last: 11, overlaps: true), Pair(first: 0, last: 99, overlaps: true),
    Pair(first: 20, last: 30, overlaps: true), Pair(first: 21, last: 30, overlaps: false),
  ]

  @Test(arguments: pairs)
  func overlapsWhatSharesADayWithIt(pair: Pair) throws {
    let ten = try #require(range(10, 20))
    let other = try #require(range(pair.first, pair.last))
    #expect(ten.overlaps(other) == pair.overlaps)
    #expect(other.overlaps(ten) == pair.overlaps)
  }
}
