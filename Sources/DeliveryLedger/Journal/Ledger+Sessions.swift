import Chronology
package import DeliveryModel
import EducationRegistry
import GRDB
import Programme

extension Ledger {
  /// The sessions that count, the latest first; those of an unfinished batch do not show.
  package func sessions(_ filter: SessionFilter) throws -> [Session] {
    try read { db in
      let groups = try wantedGroups(filter, db)
      var found: [(key: SessionKey, position: Int)] = []
      let range = SessionKey.range(
        from: filter.days?.first.number ?? .min, through: filter.days?.last.number ?? .max)
      func add(_ key: SessionKey, _ position: Int) {
        if groups?.contains(key.group) ?? true { found.append((key, position)) }
      }
      if filter.isConflict {
        // A session in conflict has a state, which says where it stands.
        let rows = try RawStatement(db, Self.conflicts)
        while try rows.next() {
          guard let key = rows.bytes(0).baseAddress.map(SessionKey.init(at:)) else { continue }
          if range.low <= key, key <= range.high { add(key, 0) }
        }
      } else {
        try Self.sessionPages.forEach(from: range.low, through: range.high, db, add)
      }
      found.sort {
        ($0.key.day, $1.key.group, $1.key.lesson) > ($1.key.day, $0.key.group, $0.key.lesson)
      }
      let states = try StateTable(db)
      var sessions: [Session] = []
      for (key, position) in found where sessions.count < filter.limit {
        let state = try states.state(of: key)
        if let state {
          if let standing = state.standing {
            sessions.append(try session(standing, isConflict: state.isConflict, db))
          }
        } else if let entry = try entries(at: [position], db)[position] {
          sessions.append(
            try session(PlacedEntry(position: position, entry: entry), isConflict: false, db))
        }
      }
      return sessions
    }
  }

  /// What stands of the session that a report speaks of; nil when there is no such report or nothing stands.
  package func session(of report: ReportID) throws -> Session? {
    try read { db in
      guard let first = try reportEntry(report, db) else { return nil }
      let state = try StateTable(db).state(of: SessionKey(first.entry))
      guard let state else {
        // Evidence of a session whose first report stands says no more than that one.
        let key = SessionKey(first.entry)
        let standing = try firstReports(of: [key], batch: nil, db)[key.value] ?? first
        return try session(standing, isConflict: false, db)
      }
      return try state.standing.map { try session($0, isConflict: state.isConflict, db) }
    }
  }

  /// A report as it first came, whatever became of it; nil when there is none.
  package func report(_ id: ReportID) throws -> Session? {
    try read { db in
      try reportEntry(id, db).map { try session($0, isConflict: false, db) }
    }
  }

  /// The numbers of the groups that a filter names; nil when it names none.
  private func wantedGroups(_ filter: SessionFilter, _ db: Database) throws -> Set<UInt32>? {
    if let group = filter.group {
      return try GroupCodes.all(db).firstIndex(of: group).map { [UInt32($0 + 1)] } ?? []
    }
    guard let institution = filter.institution else { return nil }
    let number = try Int32.fetchOne(
      db, sql: "SELECT id FROM institution WHERE code = ?", arguments: [institution])
    guard let number else { return [] }
    let groups = try population(db).institution
    return Set(groups.indices.filter { groups[$0] == number - 1 }.map { UInt32($0 + 1) })
  }

  /// An entry that stands as a session.
  func session(_ placed: PlacedEntry, isConflict: Bool, _ db: Database) throws -> Session {
    let entry = placed.entry
    return Session(
      position: placed.position, report: entry.report, isConflict: isConflict,
      isAmended: entry.kind == .amendment,
      text: entry.text == 0 ? nil : TextDigest(value: entry.text),
      group: try GroupCodes.code(of: Int(entry.group), db) ?? "",
      lesson: try code("lesson", Int(entry.lesson), db), pass: Pass(Int(entry.pass)),
      day: SchoolDay(number: entry.day), notHeld: NotHeldReason(rawValue: entry.outcome),
      present: entry.present == EntryRecord.notCounted ? nil : Int(entry.present),
      enrolled: entry.enrolled == EntryRecord.notCounted ? nil : Int(entry.enrolled),
      language: TeachingLanguage(rawValue: entry.language) ?? .kk)
  }

  /// The code of a number in a table that has both.
  func code(_ table: String, _ id: Int, _ db: Database) throws -> String {
    try String.fetchOne(db, sql: "SELECT code FROM \(table) WHERE id = ?", arguments: [id]) ?? ""
  }
}
