package import Chronology
package import DeliveryStatistics
import EducationRegistry
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
    let day = through?.number ?? .max
    return try recount(
      population: try population(db), lessons: try LessonNumbers.known(db), through: day,
      asOf: .max, states: try StateTable.all(db), db)
  }

  /// Counts what stands of each session: its first report, or what is said of it beyond that.
  func recount(
    population: Population, lessons: LessonNumbers, through day: Int32, asOf position: Int,
    states: [UInt64: SessionState], _ db: Database
  ) throws -> TallyTable {
    var tally = TallyDelta(population: population, lessons: lessons)
    // One look at a byte and not at a dictionary for the groups of which nothing more is said.
    var isContested = [Bool](repeating: false, count: population.count + 1)
    for key in states.keys {
      let group = Int(SessionKey(value: key).group)
      if isContested.indices.contains(group) { isContested[group] = true }
    }
    let rows = try RawStatement(db, Self.visibleEntries)
    rows.bind(position, at: 1)
    while try rows.next() {
      rows.bytes(0).forEachEntry { entry in
        guard entry.day <= day else { return }
        let group = Int(entry.group)
        if isContested.indices.contains(group), isContested[group],
          states[SessionKey(entry).value] != nil
        {
          return
        }
        tally.add(entry)
      }
    }
    for state in states.values {
      if let entry = state.standing?.entry, entry.day <= day { tally.count(entry) }
    }
    return tally.table
  }

  /// Makes the cells of some groups anew, of which something that stood no longer does.
  func recountCells(of groups: Set<Int>, _ db: Database) throws {
    guard !groups.isEmpty else { return }
    var tally = TallyDelta(
      population: try population(db), lessons: try LessonNumbers.known(db))
    let states = try StateTable.all(db)
    var positions: [Int] = []
    // One look at a byte and not at a set for each of 14 M sessions.
    var isSought = [Bool](repeating: false, count: (groups.max() ?? 0) + 2)
    for group in groups where group >= 0 { isSought[group + 1] = true }
    let range = SessionKey.range(from: .min, through: .max)
    try Self.sessionPages.forEach(from: range.low, through: range.high, db) { key, position in
      let group = Int(key.group)
      guard group < isSought.count, isSought[group] else { return }
      if let state = states[key.value] {
        if let entry = state.standing?.entry { tally.count(entry) }
      } else {
        positions.append(position)
      }
    }
    for entry in try entries(at: positions.sorted(), db).values { tally.count(entry) }
    try TallyPages.setCells(of: groups, from: tally.table, db)
  }

  func populationCount(_ db: Database) throws -> Int {
    let rows = try RawStatement(db, Self.packedColumn)
    rows.bind(PopulationColumn.level.rawValue, at: 1)
    return try rows.next() ? PackedNumbers.withUnpacked(rows.bytes(0), width: 1, \.count) : 0
  }
}
