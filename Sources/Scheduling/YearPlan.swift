package import Chronology
package import Programme

/// The sessions of one school year of every group with the same key.
package struct YearPlan: Hashable, Sendable {
  /// What it depends on.
  package let key: PlanKey
  /// The sessions, by day.
  package let sessions: [PlannedSession]
  /// The cells for which the year had no day, or whose day was closed afterwards.
  package let unplaced: CellSet
  /// Class hours without a session, for catching up: at the end, or before a round that waits for a season.
  package let reserve: [SchoolDay]
  /// Class hours that closures took away.
  package let closed: [SchoolDay]
  /// The topics, by their places in the level, in the order of teaching.
  package let order: [Int]
  /// The topics whose season no pass meets.
  package let unmetSeasons: [Int]

  /// A plan.
  package init(
    key: PlanKey, sessions: [PlannedSession], unplaced: CellSet, reserve: [SchoolDay],
    closed: [SchoolDay], order: [Int], unmetSeasons: [Int]
  ) {
    self.key = key
    self.sessions = sessions
    self.unplaced = unplaced
    self.reserve = reserve
    self.closed = closed
    self.order = order
    self.unmetSeasons = unmetSeasons
  }

  /// The cells planned for that day or an earlier one.
  package func due(by day: SchoolDay) -> CellSet {
    var due = CellSet.empty
    for session in sessions {
      guard session.day <= day else { break }
      due.insert(session.cell)
    }
    return due
  }

  /// The cell planned for exactly that day.
  package func cell(on day: SchoolDay) -> Cell? {
    sessions.first { $0.day == day }?.cell
  }

  /// The day of a cell, or nil when it has none.
  package func day(of cell: Cell) -> SchoolDay? {
    sessions.first { $0.cell == cell }?.day
  }
}
