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
    /// Rows that were waiting for their group and count now.
    package var released = 0

    /// Counts what an insert came to: the next number, a known one, or none when nothing differs.
    fileprivate mutating func count(_ number: Int?, next: inout Int) {
      if number == next {
        added += 1
        next += 1
      } else if number != nil {
        changed += 1
      }
    }
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
    change.released = try releaseWaiting(
      programme: programme, calendars: calendars, now: now)
    return change
  }

  private func upsert(
    _ registry: RegistrySnapshot, programme: LessonProgramme, now: Instant
  ) throws -> RegistryChange {
    try write { db in
      var change = RegistryChange()
      let watch = try ChangeWatch(db)
      let before = db.totalChangesCount
      _ = try synchroniseLessons(with: programme, db)
      let regions = try upsertRegions(registry.regions, db)
      let districts = try upsertDistricts(registry.districts, regions: regions, db)
      let institutions = try upsertInstitutions(
        registry.institutions, districts: districts, db, &change)
      try upsertGroups(registry.groups, institutions: institutions, db, &change)
      try insertClosures(registry.closures, db)
      try insertSuccessions(registry.successions, db)
      try upsertStaff(registry.staff, institutions: institutions, db)
      guard db.totalChangesCount != before else { return change }
      try packPopulation(db)
      try raiseRegistryVersion(db)
      try recordChanges(seenBy: watch, now: now, db)
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

  /// Numbers are dense, the same as places in the population and one: a code that is known or comes twice takes none.
  private func upsertInstitutions(
    _ institutions: [Institution], districts: [Int], _ db: Database,
    _ change: inout RegistryChange
  ) throws -> [Int] {
    let insert = try RawStatement(db, Self.insertInstitution)
    let find = try RawStatement(db, "SELECT id FROM institution WHERE code = ?")
    var next = (try Int.fetchOne(db, sql: "SELECT max(id) FROM institution") ?? 0) + 1
    return try institutions.map { institution in
      insert.bind(next, at: 1)
      insert.bind(institution.code, at: 2)
      insert.bind(Int(institution.kind.rawValue), at: 3)
      insert.bind(institution.subtype, at: 4)
      insert.bind(Int(institution.ownership.rawValue), at: 5)
      insert.bind(Int(institution.locality.rawValue), at: 6)
      insert.bind(Int(institution.basis.rawValue), at: 7)
      insert.bind(districts[institution.district], at: 8)
      insert.bind(institution.name.kk, at: 9)
      insert.bind(institution.name.ru, at: 10)
      insert.bind(institution.validity?.first.number, at: 11)
      insert.bind(institution.validity?.last.number, at: 12)
      let number = try insert.value()
      change.count(number, next: &next)
      return try number ?? find.value(of: institution.code) ?? 0
    }
  }

  private func upsertGroups(
    _ groups: GroupTable, institutions: [Int], _ db: Database, _ change: inout RegistryChange
  ) throws {
    let insert = try RawStatement(db, Self.insertGroup)
    var next = (try Int.fetchOne(db, sql: "SELECT max(id) FROM classGroup") ?? 0) + 1
    for place in 0..<groups.count {
      insert.bind(next, at: 1)
      insert.bind(groups.code[place], at: 2)
      insert.bind(institutions[Int(groups.institution[place])], at: 3)
      insert.bind(Int(groups.year[place]), at: 4)
      insert.bind(Int(groups.stage[place]), at: 5)
      insert.bind(Int(groups.grades[place]), at: 6)
      insert.bind(Int(groups.shift[place]), at: 7)
      insert.bind(Int(groups.language[place]), at: 8)
      insert.bind(Int(groups.enrolled[place]), at: 9)
      insert.bind(Int(groups.weekday[place]), at: 10)
      insert.bind(Int(groups.minute[place]), at: 11)
      insert.bind(Int(groups.firstDay[place]), at: 12)
      insert.bind(Int(groups.lastDay[place]), at: 13)
      change.count(try insert.value(), next: &next)
    }
  }

  private func insertClosures(_ closures: [Closure], _ db: Database) throws {
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
    }
  }
}
