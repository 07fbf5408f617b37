import Chronology
import EducationRegistry
import GRDB
import Programme

/// Institutions that come in, held against those that are known: only what is new or differs is written.
struct InstitutionMerge {
  /// Every institution, in the order of the numbers.
  private(set) var all: [Institution]
  /// The place in `all` of each institution that came in.
  private(set) var numbers: [Int] = []
  /// How many were not known.
  private(set) var added = 0
  /// Of how many something changed.
  private(set) var changed = 0
  private var codes: CodeTable

  init(_ known: [Institution]) {
    all = known
    codes = CodeTable(capacity: max(known.count, 24_000))
    for institution in known { _ = codes.insert(institution.code) }
  }

  /// Takes institutions in; numbers are dense, so a code that is known or comes twice takes none.
  ///
  /// - Parameters:
  ///   - institutions: Those that come in.
  ///   - districts: The ledger's numbers of their districts.
  ///   - db: Where they are written.
  /// - Throws: SQLite's refusals.
  mutating func take(
    _ institutions: [Institution], districts: [Int], _ db: Database
  ) throws {
    let insert = try RawStatement(db, Ledger.insertInstitution)
    let update = try RawStatement(db, Ledger.updateInstitution)
    numbers.reserveCapacity(institutions.count)
    for institution in institutions {
      let district = districts[institution.district] - 1
      // The ledger keeps names in the two languages of the registry.
      let name = Titles(kk: institution.name.kk, ru: institution.name.ru)
      let institution = institution.with(name: name, district: district)
      let number = codes.insert(institution.code)
      numbers.append(number)
      if number == all.count {
        all.append(institution)
        try Self.write(institution, number: number, by: insert)
        added += 1
      } else if all[number] != institution {
        all[number] = institution
        try Self.write(institution, number: number, by: update)
        changed += 1
      }
    }
  }

  private static func write(
    _ institution: Institution, number: Int, by statement: RawStatement
  ) throws {
    statement.bind(institution.code, at: 1)
    statement.bind(Int(institution.kind.rawValue), at: 2)
    statement.bind(institution.subtype, at: 3)
    statement.bind(Int(institution.ownership.rawValue), at: 4)
    statement.bind(Int(institution.locality.rawValue), at: 5)
    statement.bind(Int(institution.basis.rawValue), at: 6)
    statement.bind(institution.district + 1, at: 7)
    statement.bind(institution.name.kk, at: 8)
    statement.bind(institution.name.ru, at: 9)
    statement.bind(institution.validity?.first.number, at: 10)
    statement.bind(institution.validity?.last.number, at: 11)
    statement.bind(number + 1, at: 12)
    try statement.run()
  }
}
