import Crypto
import Foundation
import GRDB

extension Ledger {
  /// SHA-256 of the registry and of the closures, as numbers are counted over them.
  package func registryDigests() throws -> (registry: [UInt8], closures: [UInt8]) {
    try read { db in
      (
        try Self.digest(of: Self.registryRows, db), try Self.digest(of: [Self.closureRows], db)
      )
    }
  }

  /// SHA-256 over the rows of some queries, a line a row.
  private static func digest(of queries: [String], _ db: Database) throws -> [UInt8] {
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
    return Array(hash.finalize())
  }

  /// Places, institutions, and the groups as packed columns; ids are left out, they differ between databases.
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
    // Codes and hours of groups are no part of any number; digests from before they were packed stay what they were.
    """
    SELECT name, bytes FROM populationColumn
    WHERE name NOT IN ('code', 'codeLength', 'minute') ORDER BY name
    """,
  ]

  private static let closureRows = """
    SELECT scope, code, firstDay, lastDay, reason, decidedOn FROM closure
    ORDER BY scope, code, firstDay, lastDay
    """
}
