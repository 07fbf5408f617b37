import Chronology
import Programme
import Scheduling

/// What of each distinct plan is in a table, and where; groups with the same plan share it.
struct PlanPlaces {
  /// The mask of the cells that are asked about, of each plan.
  let due: [UInt32]
  /// How many those are.
  let dueCounts: [Int]
  /// Each cell's part of its place, 30 a plan; meaningless for cells that are not due.
  let cells: [Int32]
  /// The last day on which a cell is on time, as a day number, 30 a plan.
  let lastDays: [Int32]
  /// The part of the place of every class hour of the period that a closure took away, of each plan.
  let closed: [[Int32]]
  /// How many those are.
  let closedCounts: [Int]

  init(_ plan: NationalPlan, places: TablePlaces) {
    var due = [UInt32](repeating: 0, count: plan.plans.count)
    var cells = [Int32](repeating: 0, count: plan.plans.count * Cell.count)
    var lastDays = cells
    for (number, year) in plan.plans.enumerated() {
      for session in year.sessions {
        let entry = plan.programme.number(of: session.cell, in: year.key.level)
        let place = places.place(ofEntry: entry, pass: session.cell.pass, day: session.day)
        guard place >= 0 else { continue }
        let cell = number * Cell.count + Int(session.cell.bit)
        due[number] |= 1 << UInt32(session.cell.bit)
        cells[cell] = place
        lastDays[cell] = session.day.monday.number + 6
      }
    }
    self.due = due
    self.cells = cells
    self.lastDays = lastDays
    dueCounts = due.map(\.nonzeroBitCount)
    let closed = plan.plans.map { year in
      year.closed.compactMap { day -> Int32? in
        let offset = Int(day.number) - places.firstDay
        guard places.ofDay.indices.contains(offset), places.ofDay[offset] >= 0 else { return nil }
        return places.ofDay[offset]
      }
    }
    self.closed = closed
    closedCounts = closed.map(\.count)
  }
}
