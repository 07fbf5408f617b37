package import Chronology
import DeliveryModel
import EducationRegistry
package import Programme

extension Ledger {
  /// The cells, by the group's place in the population, that stand as put off on a specialist's advice through a day.
  package func postponedCells(through: SchoolDay) throws -> [Int: CellSet] {
    try read { db in
      let level = try population(db).level
      let places = try LessonNumbers.known(db).places
      let states = try StateTable.all(db)
      var cells: [Int: CellSet] = [:]
      func add(_ entry: EntryRecord) {
        let group = Int(entry.group) - 1
        guard entry.outcome == NotHeldReason.advised.rawValue, entry.day <= through.number,
          let pass = Pass(Int(entry.pass)), level.indices.contains(group),
          places.indices.contains(Int(entry.lesson)),
          places[Int(entry.lesson)].level == level[group]
        else { return }
        let topic = Int(places[Int(entry.lesson)].topic)
        cells[group, default: .empty].insert(Cell(topic: topic, pass: pass))
      }
      let rows = try RawStatement(db, Self.visibleEntries)
      rows.bind(Int.max, at: 1)
      while try rows.next() {
        rows.bytes(0).forEachEntry { entry in
          guard entry.kind == .report, !entry.flags.contains(.evidence),
            entry.outcome == NotHeldReason.advised.rawValue,
            states[SessionKey(entry).value] == nil
          else { return }
          add(entry)
        }
      }
      for state in states.values { state.standing.map { add($0.entry) } }
      return cells
    }
  }
}
