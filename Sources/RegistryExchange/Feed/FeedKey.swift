/// One row to be written, packed into 64 bits so that a million and a half of them are sorted in a blink.
struct FeedKey {
  /// 25 bits of arrival, 24 of group, 6 of session, 4 of kind.
  let bits: UInt64

  /// Seconds that 25 bits hold: 388 days.
  static let seconds = 1 << 25
  /// Groups that 24 bits hold.
  static let groups = 1 << 24
  /// Sessions of a year that six bits hold; a plan has at most 30.
  static let sessions = 1 << 6

  private static let arrivalShift: UInt64 = 34
  private static let digit: UInt64 = 13

  /// A row of a kind that arrives so many seconds after the feed's first midnight.
  init(arrival: Int, group: Int, session: Int, kind: FeedKind) {
    bits =
      UInt64(arrival) << Self.arrivalShift | UInt64(group) << 10 | UInt64(session) << 4
      | UInt64(kind.rawValue)
  }

  private init(bits: UInt64) {
    self.bits = bits
  }

  var arrival: Int { Int(bits >> Self.arrivalShift) }
  var group: Int { Int(bits >> 10 & 0xFF_FFFF) }
  var session: Int { Int(bits >> 4 & 0x3F) }
  var kind: FeedKind { FeedKind(rawValue: UInt8(bits & 0xF)) ?? .held }

  /// Sorts by arrival; rows of the same second stay in their order (two counting passes of 13 bits).
  static func sort(_ keys: [FeedKey]) -> [FeedKey] {
    var sorted = keys
    for pass in 0..<2 {
      let shift = arrivalShift + UInt64(pass) * digit
      var places = [Int](repeating: 0, count: 1 << Int(digit) + 1)
      for key in sorted { places[Int(key.bits >> shift & 0x1FFF) + 1] += 1 }
      for value in 1..<places.count { places[value] += places[value - 1] }
      sorted = [FeedKey](unsafeUninitializedCapacity: sorted.count) { buffer, count in
        for key in sorted {
          let value = Int(key.bits >> shift & 0x1FFF)
          buffer.initializeElement(at: places[value], to: key)
          places[value] += 1
        }
        count = sorted.count
      }
    }
    return sorted
  }
}
