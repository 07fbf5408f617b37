import Chronology
import Diagnostics
package import EducationRegistry
import GRDB
import Programme
import Scheduling

extension Ledger {
  /// The whole registry as values: regions, districts, institutions, groups, closures, staff, decisions.
  package func registry() throws -> RegistrySnapshot {
    try read { db in
      RegistrySnapshot(
        regions: try regions(db), districts: try districts(db),
        institutions: try institutions(db), groups: try groups(db), closures: try closures(db),
        staff: try staff(db), successions: try successions(db), isSynthetic: isSynthetic)
    }
  }

  /// The population, from its packed columns.
  package func population() throws -> Population {
    try read { db in try population(db) }
  }

  /// Regions, districts and closures: what labels and plans need beside the population.
  package func places() throws -> (
    regions: [Region], districts: [District], closures: [Closure]
  ) {
    try read { db in (try regions(db), try districts(db), try closures(db)) }
  }

  func population(_ db: Database) throws -> Population {
    var population = Population()
    let rows = try RawStatement(db, "SELECT name, bytes FROM populationColumn")
    while try rows.next() {
      PopulationColumn(rawValue: rows.text(0))?.read(rows.bytes(1), into: &population)
    }
    return population
  }

  /// The population as the registry's tables have it.
  func unpackedPopulation(_ db: Database) throws -> Population {
    Population(
      RegistrySnapshot(
        regions: [], districts: try districts(db), institutions: try institutions(db),
        groups: try groups(db)))
  }

  /// Packs the groups' columns anew; part of every transaction that changes the registry.
  ///
  /// Tallies say which topics a group held, so they follow where a group's level was corrected.
  func packPopulation(_ db: Database) throws {
    let before = try self.population(db)
    let population = try unpackedPopulation(db)
    try checkYears(before, population, db)
    let insert = try RawStatement(
      db, "INSERT OR REPLACE INTO populationColumn (name, bytes) VALUES (?, ?)")
    for column in PopulationColumn.allCases {
      try column.bytes(of: population).withUnsafeBytes { bytes in
        insert.bind(column.rawValue, at: 1)
        insert.bind(bytes: bytes, at: 2)
        try insert.run()
      }
    }
    if population.level.prefix(before.count) != before.level[...] { try rebuildTallies(db) }
  }

  /// A code that comes with another school year would join the sessions of two years: one group is of one year.
  private func checkYears(
    _ before: Population, _ after: Population, _ db: Database
  ) throws {
    let moved = (0..<before.count).filter { before.year[$0] != after.year[$0] }
    guard let first = moved.first else { return }
    let code = try code("classGroup", first + 1, db)
    throw ContentFault(diagnostics: [
      Diagnostic(
        "registry.group.year", at: Place(file: code),
        facts: [
          "group": code, "count": "\(moved.count)",
          "known": SchoolYear(start: Int(before.year[first])).code,
          "found": SchoolYear(start: Int(after.year[first])).code,
        ])
    ])
  }

  private func regions(_ db: Database) throws -> [Region] {
    try Row.fetchAll(db, sql: "SELECT code, kato, nameKk, nameRu, nameEn FROM region ORDER BY id")
      .map { row in
        Region(code: row[0], kato: row[1], name: Titles(kk: row[2], ru: row[3], en: row[4]))
      }
  }

  private func districts(_ db: Database) throws -> [District] {
    try Row.fetchAll(db, sql: "SELECT code, region, nameKk, nameRu FROM district ORDER BY id")
      .map { row in
        District(code: row[0], region: row[1] - 1, name: Titles(kk: row[2], ru: row[3]))
      }
  }

  func closures(_ db: Database) throws -> [Closure] {
    try Row.fetchAll(
      db,
      sql: "SELECT scope, code, firstDay, lastDay, reason, decidedOn FROM closure ORDER BY id"
    ).compactMap { row in
      guard let scope = Closure.Scope(rawValue: row[0]),
        let reason = Closure.Reason(rawValue: row[4]),
        let days = DayRange(first: SchoolDay(number: row[2]), last: SchoolDay(number: row[3]))
      else { return nil }
      return Closure(
        scope: scope, code: row[1], days: days, reason: reason,
        decidedOn: SchoolDay(number: row[5]))
    }
  }

  /// What the codes of the closures mean.
  func closureScope(_ db: Database) throws -> ClosureScope {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT institution.code, institution.id FROM institution
        JOIN closure ON closure.code = institution.code AND closure.scope = 'institution'
        """)
    return ClosureScope(
      regions: try regions(db).map(\.code), districts: try districts(db).map(\.code),
      institutions: Dictionary(
        uniqueKeysWithValues: rows.map { row in (row[0] as String, (row[1] as Int) - 1) }))
  }

  private func institutions(_ db: Database) throws -> [Institution] {
    let rows = try RawStatement(db, Self.allInstitutions)
    var institutions: [Institution] = []
    while try rows.next() {
      institutions.append(
        Institution(
          code: rows.text(0), kind: InstitutionKind(rawValue: UInt8(rows.integer(1))) ?? .school,
          subtype: rows.text(2), ownership: Ownership(rawValue: UInt8(rows.integer(3))) ?? .state,
          locality: Locality(rawValue: UInt8(rows.integer(4))) ?? .urban,
          basis: CoverageBasis(rawValue: UInt8(rows.integer(5))) ?? .mandate,
          district: rows.integer(6) - 1, name: Titles(kk: rows.text(7), ru: rows.text(8)),
          validity: rows.isNull(9) ? nil : rows.days(9, 10)))
    }
    return institutions
  }

  private func groups(_ db: Database) throws -> GroupTable {
    let rows = try RawStatement(db, Self.allGroups)
    var groups = GroupTable()
    while try rows.next() {
      groups.append(
        ClassGroup(
          code: rows.text(0), institution: rows.integer(1) - 1,
          year: SchoolYear(start: rows.integer(2)), stage: Stage.allCases[rows.integer(3)],
          grades: GradeSet(bits: UInt16(rows.integer(4))), shift: rows.integer(5),
          language: TeachingLanguage(rawValue: UInt8(rows.integer(6))) ?? .kk,
          enrolled: rows.integer(7), weekday: rows.integer(8), minute: rows.integer(9),
          validity: rows.days(10, 11)))
    }
    return groups
  }
}

extension RawStatement {
  /// Binds a day number, or nothing.
  func bind(_ day: Int32?, at index: Int32) {
    if let day { bind(Int(day), at: index) } else { bindNull(at: index) }
  }

  /// The span of two columns of day numbers.
  func days(_ first: Int32, _ last: Int32) -> DayRange? {
    DayRange(
      first: SchoolDay(number: Int32(integer(first))), last: SchoolDay(number: Int32(integer(last)))
    )
  }
}
