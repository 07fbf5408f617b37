/// Sessions held and the heads in them by place, two sums to a word, for tables of few places.
///
/// Four counters a session, each behind a question whether it is wanted, took three times as long.
final class HeadSums {
  /// So many places stay in the first level of the cache, and are cheap to pass on.
  static let placeLimit = 1024
  /// Of so many sessions the heads stay under 2³², whatever is said of each.
  static let sessionLimit = 1 << 16

  /// Per place: held above and counted below, then present above and expected below.
  let sums: UnsafeMutableBufferPointer<UInt64>
  private var pending = 0

  /// Nothing counted yet.
  init(places: Int) {
    sums = .allocate(capacity: places * 2)
    sums.initialize(repeating: 0)
  }

  deinit {
    sums.deallocate()
  }

  /// Makes room for some sessions, at most ``sessionLimit``.
  @inline(__always)
  func reserve(_ sessions: Int, _ counts: RunningCounts) {
    if pending &+ sessions > Self.sessionLimit { pass(on: counts) }
    pending &+= sessions
  }

  /// Passes on what was counted.
  func pass(on counts: RunningCounts) {
    for place in 0..<sums.count / 2 {
      let (sessions, heads) = (sums[place * 2], sums[place * 2 + 1])
      counts.add(Int(sessions >> 32), to: .heldSessions, at: place)
      counts.add(Int(sessions & 0xFFFF_FFFF), to: .countedSessions, at: place)
      counts.add(Int(heads >> 32), to: .present, at: place)
      counts.add(Int(heads & 0xFFFF_FFFF), to: .expected, at: place)
    }
    sums.update(repeating: 0)
    pending = 0
  }
}
