import Chronology

/// Decides row by row what the feed holds.
struct FeedPlan {
  let groups: FeedGroups
  let arrivals: FeedArrivals
  let seed: UInt64

  /// The rows of every group whose institution reports, in no order.
  func keys(rates: [Double]) -> [FeedKey] {
    var keys: [FeedKey] = []
    keys.reserveCapacity(groups.groups.count * 7)
    for (number, group) in groups.groups.enumerated() {
      let rate = rates[Int(group.institution)]
      guard rate > 0 else { continue }
      for session in group.due {
        let draw = FeedDraw(seed: seed, group: number, session: Int(session))
        guard draw.happens(rate, .isReported) else { continue }
        add(number, group, Int(session), draw, &keys)
      }
    }
    return keys
  }

  /// The day on which a session is reported as held or not.
  func day(of group: FeedGroups.Group, session: Int, kind: FeedKind, _ draw: FeedDraw) -> Int32 {
    let planned = groups.days[Int(group.firstSession) + session]
    if kind == .caughtUp { return otherDay(planned, draw) ?? planned }
    guard kind != .notHeld, draw.happens(FeedChances.moved, .move) else { return planned }
    return otherDay(planned, draw) ?? planned
  }

  private func add(
    _ number: Int, _ group: FeedGroups.Group, _ session: Int, _ draw: FeedDraw,
    _ keys: inout [FeedKey]
  ) {
    let kind = kind(draw)
    let day = day(of: group, session: session, kind: kind, draw)
    let arrival = arrivals.arrival(day: day, minute: group.minute, draw)
    func append(_ kind: FeedKind, _ arrival: Int) {
      keys.append(FeedKey(arrival: arrival, group: number, session: session, kind: kind))
    }
    append(kind, arrival)
    switch kind {
    case .held:
      let second = arrivals.second(after: arrival, draw)
      if draw.happens(FeedChances.repeated, .isRepeated) { append(.repeated, second) }
      if draw.happens(FeedChances.doubled, .isDoubled) { append(.doubled, second) }
    case .notHeld:
      guard draw.happens(FeedChances.caughtUp, .isCaughtUp), let other = otherDay(day, draw)
      else { return }
      append(.caughtUp, arrivals.arrival(day: other, minute: group.minute, draw))
    default: return
    }
  }

  private func kind(_ draw: FeedDraw) -> FeedKind {
    if draw.happens(FeedChances.odd, .odd) {
      var share = draw.unit(.kind)
      for odd in FeedChances.odds {
        share -= odd.share
        if share < 0 { return odd.kind }
      }
      return .brokenID
    }
    return draw.happens(FeedChances.notHeld, .kind) ? .notHeld : .held
  }

  /// The next day of teaching in the same week and in the feed's days, one to three days on; nil when there is none.
  private func otherDay(_ planned: Int32, _ draw: FeedDraw) -> Int32? {
    let friday = SchoolDay(number: planned).monday.number + 4
    let other = planned + 1 + Int32(draw.below(3, .move))
    let isTaught =
      other <= friday && other <= arrivals.range.last.number && groups.teachingDays.contains(other)
    return isTaught ? other : nil
  }
}
