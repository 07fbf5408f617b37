import Foundation
import GRDB

extension LedgerSchema {
  /// Class groups become packed columns: the rows of the table that was there are packed, and the table goes.
  ///
  /// A column is a 0 and its numbers, little-endian; codes are pages of 256, each code as how many bytes it shares with
  /// the one before, how many follow, and these.
  static func packGroups(_ db: Database) throws {
    try db.execute(
      sql: """
        -- The codes of 256 groups a page, in the order of their numbers.
        CREATE TABLE groupCode (
          page INTEGER PRIMARY KEY CHECK (page >= 0),
          codes BLOB NOT NULL
        ) STRICT;
        """)
    if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM classGroup)") ?? false {
      try packRows(db)
    } else {
      try db.execute(sql: "DELETE FROM populationColumn")
    }
    try db.execute(sql: "DROP TABLE classGroup")
  }

  /// The names of the columns, where their numbers stand in a row, what is taken off, and how many bytes they have.
  private static let packed: [(name: String, column: Int, less: Int64, width: Int)] = [
    ("institution", 1, 1, 4), ("year", 2, 0, 2), ("stage", 3, 0, 1), ("grades", 4, 0, 2),
    ("shift", 5, 0, 1), ("language", 6, 0, 1), ("enrolled", 7, 0, 2), ("weekday", 8, 0, 1),
    ("minute", 9, 0, 2), ("firstDay", 10, 0, 4), ("lastDay", 11, 0, 4),
  ]

  private static func packRows(_ db: Database) throws {
    var columns = packed.map { _ in Data([0]) }
    var pages: [Data] = []
    var last: [UInt8] = []
    var count = 0
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT code, institution, schoolYear, stage,
          CASE stage WHEN 5 THEN grades << 13 ELSE grades END,
          shift, language, enrolled, weekday, minute, firstDay, lastDay
        FROM classGroup ORDER BY id
        """)
    while let row = try rows.next() {
      for (place, column) in packed.enumerated() {
        let number = (row[column.column] as Int64) - column.less
        for byte in 0..<column.width {
          columns[place].append(UInt8(truncatingIfNeeded: number >> (8 * byte)))
        }
      }
      if count % 256 == 0 {
        pages.append(Data())
        last = []
      }
      let code = Array((row[0] as String).utf8)
      let shared = zip(last, code).prefix { $0 == $1 }.count
      pages[pages.count - 1] += [UInt8(shared), UInt8(code.count - shared)] + code[shared...]
      last = code
      count += 1
    }
    // What was packed before is the same with a 0 before it: the level and what follows from the institution.
    for old in try Row.fetchAll(db, sql: "SELECT name, bytes FROM populationColumn") {
      try db.execute(
        sql: "UPDATE populationColumn SET bytes = ? WHERE name = ?",
        arguments: [Data([0]) + (old[1] as Data), old[0] as String])
    }
    try db.execute(
      sql: "DELETE FROM populationColumn WHERE name IN ('code', 'codeLength', 'minute')")
    for (column, bytes) in zip(packed, columns) {
      try db.execute(
        sql: "INSERT OR REPLACE INTO populationColumn (name, bytes) VALUES (?, ?)",
        arguments: [column.name, bytes])
    }
    for (page, codes) in pages.enumerated() {
      try db.execute(
        sql: "INSERT INTO groupCode (page, codes) VALUES (?, ?)", arguments: [page, codes])
    }
  }
}
