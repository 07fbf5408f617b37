package import Chronology
import Crypto
import Foundation
import GRDB

extension Ledger {
  /// A publication of that name; nil when there was none.
  package func publication(named name: String) throws -> StoredPublication? {
    try read { try Self.publication(named: name, $0) }
  }

  /// The name of the last publication; nil before the first.
  package func lastPublication() throws -> String? {
    try read { try String.fetchOne($0, sql: Self.lastPublicationName) }
  }

  /// Every publication up to one, that one included, the oldest first: what its readers may have beside it.
  package func publications(through name: String) throws -> [StoredPublication] {
    try read { db in
      try String.fetchAll(db, sql: Self.publicationNames, arguments: [name])
        .compactMap { try Self.publication(named: $0, db) }
    }
  }

  /// Keeps a publication for ever.
  ///
  /// - Returns: Whether it is kept; false when another one of its name is.
  package func store(_ publication: StoredPublication, now: Instant) throws -> Bool {
    let digest = Self.digest(of: publication)
    return try write { db in
      if let known = try Data.fetchOne(
        db, sql: "SELECT digest FROM publication WHERE name = ?", arguments: [publication.name])
      {
        return known == digest
      }
      try db.execute(
        sql: Self.newPublication,
        arguments: [
          publication.name, publication.period.first.number, publication.period.last.number,
          publication.position, publication.previous, digest, now.milliseconds,
        ])
      try Self.insert(publication, as: db.lastInsertedRowID, db)
      return true
    }
  }

  private static func insert(
    _ publication: StoredPublication, as id: Int64, _ db: Database
  ) throws {
    let cells = try db.makeStatement(sql: newPublishedCell)
    for cell in publication.cells {
      try cells.execute(arguments: [
        id, cell.table, cell.row, cell.column, cell.measure, cell.state, cell.amount, cell.outOf,
      ])
    }
    let numbers = try db.makeStatement(sql: newProtectedNumber)
    for number in publication.numbers {
      try numbers.execute(arguments: [
        id, number.number, number.amount, number.threshold, number.zeros, number.growth,
        number.isWithheld,
      ])
    }
  }

  private static func publication(
    named name: String, _ db: Database
  ) throws -> StoredPublication? {
    guard let row = try Row.fetchOne(db, sql: publicationRow, arguments: [name]),
      let period = DayRange(
        first: SchoolDay(number: row[1]), last: SchoolDay(number: row[2]))
    else { return nil }
    let id: Int64 = row[0]
    let cells = try Row.fetchAll(db, sql: publishedCells, arguments: [id]).map { row in
      StoredPublication.Cell(
        table: row[0], row: row[1], column: row[2], measure: row[3], state: row[4],
        amount: row[5], outOf: row[6])
    }
    let numbers = try Row.fetchAll(db, sql: protectedNumbers, arguments: [id]).map { row in
      StoredPublication.Number(
        number: row[0], amount: row[1], threshold: row[2], zeros: row[3], growth: row[4],
        isWithheld: row[5])
    }
    return StoredPublication(
      name: name, period: period, position: row[3], previous: row[4], cells: cells,
      numbers: numbers)
  }

  private static func digest(of publication: StoredPublication) -> Data {
    var hash = SHA256()
    func add(_ fields: [Any?]) {
      let text = fields.map { $0.map { "\($0)" } ?? "-" }.joined(separator: "\u{1F}")
      hash.update(data: Data((text + "\n").utf8))
    }
    add([
      publication.name, publication.period.first.iso, publication.period.last.iso,
      publication.position,
    ])
    for cell in publication.cells.sorted(by: { Self.key($0) < Self.key($1) }) {
      add([
        cell.table, cell.row, cell.column, cell.measure, cell.state, cell.amount, cell.outOf,
      ])
    }
    for number in publication.numbers.sorted(by: { $0.number < $1.number }) {
      add([number.number, number.amount, number.threshold, number.isWithheld])
    }
    return Data(hash.finalize())
  }

  private static func key(_ cell: StoredPublication.Cell) -> String {
    [cell.table, cell.row, cell.column, cell.measure].joined(separator: "\u{1F}")
  }
}
