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
    var lost: Set<SchoolDay> = []
    var layout = RoundLayout(over: hours, past: 0, lost: [], order: [], seasons: seasons)
    for decision in decisions {
      let known = closures.filter { $0.decidedOn <= decision }
      let past = layout.days.prefix { $0 < decision }
      lost = Set(past.filter { isClosed($0, by: known) })
      let open = hours.filter { $0 >= decision && !isClosed($0, by: known) }
      layout = RoundLayout(
        over: past + open, past: past.count, lost: lost, order: layout.order, seasons: seasons)
    }
    return plan(for: key, layout: layout, lost: lost)
  }

  /// The days on which closures were decided that take away a class hour.
  private var decisions: [SchoolDay] {
    let felt = closures.filter { closure in hours.contains { closure.days.contains($0) } }
    return Set(felt.map(\.decidedOn)).sorted()
  }

  private func isClosed(_ day: SchoolDay, by closures: [Closure]) -> Bool {
    closures.contains { $0.days.contains(day) }
  }

  private func plan(for key: PlanKey, layout: RoundLayout, lost: Set<SchoolDay>) -> YearPlan {
    let cells = Pass.all.flatMap { pass in layout.order.map { Cell(topic: $0, pass: pass) } }
    let sessions = zip(layout.days, cells)
      .filter { !lost.contains($0.0) }
      .map { PlannedSession(day: $0.0, cell: $0.1) }
    var placed = CellSet.empty
    for session in sessions { placed.insert(session.cell) }
    let unmet = seasons.indices.filter { topic in
      guard let season = seasons[topic] else { return false }
      return !sessions.contains { $0.cell.topic == topic && season.contains($0.day) }
    }
    let used = Set(layout.days)
    let closed = hours.filter { isClosed($0, by: closures) }
    return YearPlan(
      key: key, sessions: sessions, unplaced: CellSet.all.subtracting(placed),
      reserve: hours.filter { !used.contains($0) && !closed.contains($0) }, closed: closed,
      order: layout.order, unmetSeasons: unmet)
  }
}
