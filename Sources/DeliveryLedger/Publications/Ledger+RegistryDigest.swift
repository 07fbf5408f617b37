import Crypto
import EducationRegistry
import Foundation
import GRDB

extension Ledger {
  /// SHA-256 of the registry and of the closures, as numbers are counted over them.
  package func registryDigests() throws -> (registry: [UInt8], closures: [UInt8]) {
    try read { db in
      (
        try digest(of: Self.registryRows, withPopulation: true, db),
        try digest(of: [Self.closureRows], db)
      )
    }
  }

  /// SHA-256 over the rows of some queries, a line a row.
  private func digest(
    of queries: [String], withPopulation: Bool = false, _ db: Database
  ) throws -> [UInt8] {
    var hash = SHA256()
    for query in queries {
      let rows = try Row.fetchCursor(db, sql: query)
      while let row = try rows.next() {
        for value in row.databaseValues {
          switch value.storage {
          case .blob(let bytes): hash.update(data: Data(SHA256.hash(data: bytes)))
          case .string(let text): hash.update(data: Data(text.utf8))
          case .int64(let number): hash.update(data: Data(String(number).utf8))
          case .double(let number): hash.update(data: Data("\(number)".utf8))
          case .null: break
          }
          hash.update(data: Data([0x1F]))
        }
        hash.update(data: Data([0x0A]))
      }
    }
    if withPopulation { try Self.add(population(db), to: &hash) }
    return Array(hash.finalize())
  }

  /// Adds the columns of the population as ledgers had them before they were packed: digests stay what they were.
  private static func add(_ population: Population, to hash: inout SHA256) {
    guard population.count > 0 else { return }
    for column in PopulationColumn.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      hash.update(data: Data(column.rawValue.utf8))
      hash.update(data: Data([0x1F]))
      hash.update(data: Data(SHA256.hash(data: column.bytes(of: population))))
      hash.update(data: Data([0x1F, 0x0A]))
    }
  }

  /// Places and institutions; ids are left out, they differ between databases.
  private static let registryRows = [
    "SELECT code, kato, nameKk, nameRu, nameEn FROM region ORDER BY id",
    """
    SELECT district.code, region.code, district.nameKk, district.nameRu
    FROM district JOIN region ON region.id = district.region ORDER BY district.id
    """,
    """
    SELECT institution.code, kind, subtype, ownership, locality, basis, district.code, firstDay,
      lastDay FROM institution JOIN district ON district.id = institution.district
    ORDER BY institution.id
    """,
  ]

  private static let closureRows = """
    SELECT scope, code, firstDay, lastDay, reason, decidedOn FROM closure
    ORDER BY scope, code, firstDay, lastDay
    """
}
