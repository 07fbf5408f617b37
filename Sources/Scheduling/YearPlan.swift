package import Chronology
package import Programme

/// The sessions of one school year of every group with the same key.
package struct YearPlan: Hashable, Sendable {
  /// What it depends on.
  package let key: PlanKey
  /// The cells that the level's year is to have.
  package let cells: CellSet
  /// The sessions, by day.
  package let sessions: [PlannedSession]
  /// The order in which the programme has them.
  package let order: TeachingOrder
  /// The cells for which the year had no day, or whose day was closed afterwards.
  package let unplaced: CellSet
  /// Sessions whose day was closed only afterwards: they are past, so nothing moves for them.
  package let lost: [PlannedSession]
  /// The days of the decisions that may have changed it: a later plan has more of them.
  package let decisions: [SchoolDay]
  /// Class hours without a session, for catching up.
  package let reserve: [SchoolDay]
  /// Class hours that closures took away.
  package let closed: [SchoolDay]
  /// The week that each of the 30 cells has in the country, as ``WeekHour/week``; nil when the year has none for it.
  package let national: [Int32?]
  /// The topics whose season no pass meets.
  package let unmetSeasons: [Int]
  /// Whether no better plan exists; a search that ran to its limit cannot say so.
  package let isProven: Bool

  /// A plan.
  package init(
    key: PlanKey, sessions: [PlannedSession], unplaced: CellSet, reserve: [SchoolDay],
    closed: [SchoolDay], national: [Int32?], unmetSeasons: [Int], isProven: Bool = true,
    lost: [PlannedSession] = [], decisions: [SchoolDay] = [], cells: CellSet = .all,
    order: TeachingOrder = .ofTheFile
  ) {
    self.key = key
    self.cells = cells
    self.order = order
    self.sessions = sessions
    self.unplaced = unplaced
    self.reserve = reserve
    self.closed = closed
    self.national = national
    self.unmetSeasons = unmetSeasons
    self.isProven = isProven
    self.lost = lost
    self.decisions = decisions
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
