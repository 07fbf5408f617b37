package import Chronology
package import EducationRegistry
import GRDB
package import Programme

extension Ledger {
  /// How many rows a registry import added, or changed.
  package struct RegistryChange: Hashable, Sendable {
    /// Institutions and groups that were not known.
    package var added = 0
    /// Institutions and groups of which something changed.
    package var changed = 0
    /// Staff codes that were not known.
    package var staffAdded = 0
    /// Staff codes of which something changed.
    package var staffChanged = 0
    /// Closures that were not known.
    package var closuresAdded = 0
    /// Rows that were waiting for their group and count now.
    package var released = 0
  }

  /// Brings a registry in: new codes are added, known ones changed where they differ, none removed.
  ///
  /// Groups keep their numbers for ever. Run twice, it changes nothing the second time. Reports that waited for their
  /// group are tried again.
  ///
  /// - Parameters:
  ///   - registry: The registry as it is known now.
  ///   - programme: The programme, for reports that waited.
  ///   - calendars: The calendars, for reports that waited.
  ///   - now: When it is received.
  /// - Returns: How many rows were added, changed and released.
  /// - Throws: A ``LedgerError``, or a ``ContentFault`` when a group's code comes with another school year.
  package func importRegistry(
    _ registry: RegistrySnapshot, programme: LessonProgramme, calendars: [CalendarYear],
    now: Instant
  ) throws -> RegistryChange {
    guard registry.isSynthetic == isSynthetic else {
      throw LedgerError.otherKind(path: path, isSynthetic: isSynthetic)
    }
    var change = try upsert(registry, programme: programme, now: now)
    try writeAhead()
    change.released = try releaseWaiting(
      programme: programme, calendars: calendars, now: now)
    return change
  }

  /// Turns the write-ahead file on for a ledger that was born by an import; one that others hold gets it when it is
  /// opened next.
  private func writeAhead() throws {
    do {
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {}
  }

  private func upsert(
    _ registry: RegistrySnapshot, programme: LessonProgramme, now: Instant
  ) throws -> RegistryChange {
    try write { db in
      let watch = try ChangeWatch(db)
      let before = db.totalChangesCount
      _ = try synchroniseLessons(with: programme, db)
      let regions = try upsertRegions(registry.regions, db)
      let districts = try upsertDistricts(registry.districts, regions: regions, db)
      var institutions = InstitutionMerge(try self.institutions(db))
      try institutions.take(registry.institutions, districts: districts, db)
      var groups = GroupMerge(try self.groups(db))
      groups.take(registry.groups, institutions: institutions.numbers)
      try groups.checkYears()
      let closures = try insertClosures(registry.closures, db)
      try insertSuccessions(registry.successions, db)
      let staff = try upsertStaff(
        registry.staff, institutions: institutions.numbers.map { $0 + 1 }, db)
      let change = RegistryChange(
        added: institutions.added + groups.added,
        changed: institutions.changed + groups.changed.count,
        staffAdded: staff.added, staffChanged: staff.changed, closuresAdded: closures)
      let isSame = db.totalChangesCount == before && groups.added == 0 && groups.changed.isEmpty
      guard !isSame else { return change }
      try pack(groups.table, newFrom: groups.known, in: institutions.all, db)
      if groups.hasMovedLevels { try rebuildTallies(db) }
      try raiseRegistryVersion(db)
      let changes = GroupChanges(
        groups.table, newFrom: groups.known, changed: groups.changed)
      try recordChanges(seenBy: watch, groups: changes, now: now, db)
      return change
    }
  }

  private func upsertRegions(_ regions: [Region], _ db: Database) throws -> [Int] {
    let insert = try RawStatement(db, Self.insertRegion)
    let find = try RawStatement(db, "SELECT id FROM region WHERE code = ?")
    return try regions.map { region in
      let texts = [
        region.code, region.kato, region.name.kk, region.name.ru, region.name.en,
      ]
      for (place, text) in texts.enumerated() { insert.bind(text, at: Int32(place + 1)) }
      return try insert.value() ?? find.value(of: region.code) ?? 0
    }
  }

  private func upsertDistricts(
    _ districts: [District], regions: [Int], _ db: Database
  ) throws -> [Int] {
    let insert = try RawStatement(db, Self.insertDistrict)
    let find = try RawStatement(db, "SELECT id FROM district WHERE code = ?")
    return try districts.map { district in
      insert.bind(district.code, at: 1)
      insert.bind(regions[district.region], at: 2)
      insert.bind(district.name.kk, at: 3)
      insert.bind(district.name.ru, at: 4)
      return try insert.value() ?? find.value(of: district.code) ?? 0
    }
  }

  private func insertClosures(_ closures: [Closure], _ db: Database) throws -> Int {
    var added = 0
    for closure in closures {
      try db.execute(
        sql: """
          INSERT OR IGNORE INTO closure (scope, code, firstDay, lastDay, reason, decidedOn)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          closure.scope.rawValue, closure.code, closure.days.first.number,
          closure.days.last.number, closure.reason.rawValue, closure.decidedOn.number,
        ])
      added += db.changesCount
    }
    return added
  }
}
