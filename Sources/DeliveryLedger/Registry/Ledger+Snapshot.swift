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
    var counts: Set<Int> = []
    let rows = try RawStatement(db, "SELECT name, bytes FROM populationColumn")
    while try rows.next() {
      guard let column = PopulationColumn(rawValue: rows.text(0)) else { continue }
      try PackedNumbers.withUnpacked(rows.bytes(1), width: column.width) { bytes in
        counts.insert(bytes.count / column.width)
        column.read(bytes, into: &population)
      }
    }
    // Whoever looks at one column of a group looks at all of them by the same number.
    guard counts.count <= 1 else { throw ChangeReader.damage }
    return population
  }

  private func regions(_ db: Database) throws -> [Region] {
    try Row.fetchAll(db, sql: "SELECT code, kato, nameKk, nameRu, nameEn FROM region ORDER BY id")
      .map { row in
        Region(code: row[0], kato: row[1], name: Titles(kk: row[2], ru: row[3], en: row[4]))
      }
  }

  func districts(_ db: Database) throws -> [District] {
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

  func institutions(_ db: Database) throws -> [Institution] {
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
