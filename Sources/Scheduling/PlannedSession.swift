package import Chronology
package import Programme

/// One session of a plan: a cell of the level on a day.
package struct PlannedSession: Hashable, Sendable {
  /// The day of the class hour.
  package let day: SchoolDay
  /// The topic and the pass.
  package let cell: Cell

  /// A cell on a day.
  package init(day: SchoolDay, cell: Cell) {
    self.day = day
    self.cell = cell
  }
}
