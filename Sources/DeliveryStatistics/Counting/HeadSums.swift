/// Sessions held and the heads in them by place, two sums to a word, for tables of few places.
///
/// Four counters a session, each behind a question whether it is wanted, took three times as long. Every other session is
/// added up apart: most follow one of their own place, whose sum would have to be written before it can be read.
final class HeadSums {
  /// So many places stay in the first level of the cache, and are cheap to pass on.
  static let placeLimit = 1024
  /// Of so many sessions the heads stay under 2³², whatever is said of each.
  private static let sessionLimit = 1 << 16

  /// Per place, for sessions of even and of odd numbers: held above and counted below, then present above and expected
  /// below.
  let slots: UnsafeMutableBufferPointer<UInt64>
  private var pending = 0

  /// Nothing counted yet.
  init(places: Int) {
    slots = .allocate(capacity: places * 4)
    slots.initialize(repeating: 0)
  }

  deinit {
    slots.deallocate()
  }

  /// Makes room for some sessions; false when there is none for so many.
  @inline(__always)
  func reserve(_ sessions: Int, _ counts: RunningCounts) -> Bool {
    if sessions > Self.sessionLimit { return false }
    if pending &+ sessions > Self.sessionLimit { pass(on: counts) }
    pending &+= sessions
    return true
  }

  /// The first of the two words for the session of a number at a place.
  @inline(__always)
  static func slot(of place: Int, _ number: Int) -> Int {
    place &* 4 &+ (number & 1) &* 2
  }

  /// Passes on what was counted.
  func pass(on counts: RunningCounts) {
    for slot in stride(from: 0, to: slots.count, by: 2) {
      let (sessions, heads) = (slots[slot], slots[slot + 1])
      let place = slot / 4
      counts.add(Int(sessions >> 32), to: .heldSessions, at: place)
      counts.add(Int(sessions & 0xFFFF_FFFF), to: .countedSessions, at: place)
      counts.add(Int(heads >> 32), to: .present, at: place)
      counts.add(Int(heads & 0xFFFF_FFFF), to: .expected, at: place)
    }
    slots.update(repeating: 0)
    pending = 0
  }
}
