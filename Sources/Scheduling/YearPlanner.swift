import Chronology
import EducationRegistry
import Programme

/// Lays the thirty cells of a level over the open class hours of a year.
///
/// The model and its objective are in Decisions/0001.
struct YearPlanner {
  /// The class hours that calendar and public holidays leave, by day.
  let hours: [SchoolDay]
  /// The closures that reach the group.
  let closures: [Closure]
  /// The season of each of the level's topics.
  let seasons: [Season?]

  /// The plan of a key.
  func plan(for key: PlanKey) -> YearPlan {
    var days = hours
    var order = best(over: days, lost: [], prefix: [])
    var lost: Set<SchoolDay> = []
    for decision in decisions {
      let known = closures.filter { $0.decidedOn <= decision }
      let past = days.prefix { $0 < decision }
      lost = Set(past.filter { day in known.contains { $0.days.contains(day) } })
      days =
        past
        + hours.filter { day in
          day >= decision && !known.contains { $0.days.contains(day) }
        }
      order = best(over: days, lost: lost, prefix: Array(order.prefix(past.count)))
    }
    return lay(order, over: days, lost: lost, key: key)
  }

  /// The days on which closures were decided that take away a class hour.
  private var decisions: [SchoolDay] {
    let felt = closures.filter { closure in hours.contains { closure.days.contains($0) } }
    return Set(felt.map(\.decidedOn)).sorted()
  }

  private func best(over days: [SchoolDay], lost: Set<SchoolDay>, prefix: [Int]) -> [Int] {
    let places = seasons.map { season in
      season.map { self.places(meeting: $0, over: days, lost: lost) }
    }
    return TopicOrder.best(count: seasons.count, prefix: prefix, places: places)
  }

  /// The places in a round of ten of which some round's day lies in the season.
  private func places(
    meeting season: Season, over days: [SchoolDay], lost: Set<SchoolDay>
  ) -> UInt16 {
    var places: UInt16 = 0
    for (number, day) in days.prefix(Cell.count).enumerated()
    where season.contains(day) && !lost.contains(day) {
      places |= 1 << UInt16(number % seasons.count)
    }
    return places
  }

  private func lay(
    _ order: [Int], over days: [SchoolDay], lost: Set<SchoolDay>, key: PlanKey
  ) -> YearPlan {
    let cells = Pass.all.flatMap { pass in order.map { Cell(topic: $0, pass: pass) } }
    let sessions = zip(days, cells)
      .filter { !lost.contains($0.0) }
      .map { PlannedSession(day: $0.0, cell: $0.1) }
    var placed = CellSet.empty
    for session in sessions { placed.insert(session.cell) }
    let unmet = seasons.indices.filter { topic in
      guard let season = seasons[topic] else { return false }
      return !sessions.contains { $0.cell.topic == topic && season.contains($0.day) }
    }
    return YearPlan(
      key: key, sessions: sessions, unplaced: CellSet.all.subtracting(placed),
      reserve: days.dropFirst(Cell.count).filter { !lost.contains($0) },
      closed: hours.filter { day in closures.contains { $0.days.contains(day) } },
      order: order, unmetSeasons: unmet)
  }
}
