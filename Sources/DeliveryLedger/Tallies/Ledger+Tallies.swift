package import Chronology
package import DeliveryStatistics
import GRDB

extension Ledger {
  /// What is counted of each group, in the order of the population, through a day.
  ///
  /// Nil, or the ledger's last session or a later day, means all and reads the stored tallies; an earlier day is counted
  /// anew from the journal.
  package func tallies(through: SchoolDay? = nil) throws -> TallyTable {
    try read { db in
      let population = try populationCount(db)
      let last = try Int32.fetchOne(db, sql: "SELECT lastDay FROM tallyHead WHERE id = 1")
      if let through, let last, through.number < last {
        return try recount(through: through, db)
      }
      return try TallyPages.read(count: population, db)
    }
  }

  /// Counts all visible entries anew and puts the result in place of the stored tallies.
  func rebuildTallies(_ db: Database) throws {
    try TallyPages.replace(with: try recount(through: nil, db), db)
  }

  /// Goes over the journal; batches that are not finished do not count.
  func recount(through: SchoolDay?, _ db: Database) throws -> TallyTable {
    var tally = TallyDelta(
      population: try population(db), lessons: try LessonNumbers.known(db))
    let rows = try RawStatement(db, Self.visibleEntries)
    while try rows.next() { tally.add(segment: rows.bytes(0), through: through?.number ?? .max) }
    return tally.table
  }

  func populationCount(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT length(bytes) FROM populationColumn WHERE name = 'level'") ?? 0
  }
}
