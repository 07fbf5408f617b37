import Chronology

/// Decides row by row what the feed holds.
struct FeedPlan {
  let groups: FeedGroups
  let arrivals: FeedArrivals
  let seed: UInt64
  /// The share of its sessions that each institution reports.
  let rates: [Double]
  let gatherings: FeedGatherings

  /// The rows of every group whose institution reports, in no order.
  func keys() -> [FeedKey] {
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

  /// The first group of the two that held a session together on one day; nil where a group was alone.
  func gathering(of group: Int, session: Int) -> Int? {
    let partner = Int(gatherings.partners[group])
    guard partner >= 0 else { return nil }
    let pair = [min(group, partner), max(group, partner)]
    let draws = pair.map { FeedDraw(seed: seed, group: $0, session: session) }
    let rate = rates[Int(groups.groups[group].institution)]
    guard draws[0].happens(FeedChances.gathering, .gathers),
      draws.allSatisfy({ $0.happens(rate, .isReported) && kind($0) == .held })
    else { return nil }
    let days = zip(pair, draws).map { number, draw in
      day(of: groups.groups[number], session: session, kind: .held, draw)
    }
    return days[0] == days[1] ? pair[0] : nil
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
