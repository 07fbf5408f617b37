import Diagnostics
import EducationRegistry
import GRDB
import Programme

/// Class groups that come in, held against those that are known: only what is new or differs is written.
///
/// They keep their numbers for ever.
struct GroupMerge {
  /// Every group, in the order of the numbers.
  private(set) var table: GroupTable
  /// How many were not known.
  private(set) var added = 0
  /// Of how many something changed.
  private(set) var changed = 0
  /// Whether the level of a known group is another now, so that what was counted of it has to follow.
  private(set) var hasMovedLevels = false
  /// Known groups that came with another school year: the first of them, and how many.
  private var moved: (first: Int, year: Int16, count: Int)?

  init(_ known: GroupTable) {
    table = known
  }

  /// Takes groups in; a code that is known or comes twice takes no number.
  ///
  /// - Parameters:
  ///   - groups: Those that come in.
  ///   - institutions: The place in the ledger of each of their institutions.
  ///   - db: Where they are written.
  /// - Throws: SQLite's refusals.
  mutating func take(_ groups: GroupTable, institutions: [Int], _ db: Database) throws {
    let insert = try RawStatement(db, Ledger.insertGroup)
    let update = try RawStatement(db, Ledger.updateGroup)
    // The first registry, and the same list again, which is what a re-import mostly is, need no look-up.
    let isInOrder =
      groups.code == table.code || (table.count == 0 && groups.hasDistinctCodes)
    var codes = CodeTable(capacity: isInOrder ? 0 : max(table.count, groups.count))
    if isInOrder {
      table.reserve(groups.count)
    } else {
      for place in 0..<table.count { table.code.withBytes(of: place) { _ = codes.insert($0) } }
      table.reserve(max(table.count, groups.count))
    }
    for place in 0..<groups.count {
      var row = groups.row(place)
      row.institution = Int32(institutions[Int(row.institution)])
      let number = isInOrder ? place : groups.code.withBytes(of: place) { codes.insert($0) }
      if number == table.count {
        try groups.code.withBytes(of: place) { code in
          table.append(row, code: code)
          try Self.write(row, code, number: number, by: insert)
        }
        added += 1
      } else if put(row, at: number) {
        try table.code.withBytes(of: number) {
          try Self.write(row, $0, number: number, by: update)
        }
      }
    }
  }

  /// Puts a known group's row in the table; false when there is nothing to write.
  private mutating func put(_ row: GroupRow, at number: Int) -> Bool {
    let known = table.row(number)
    guard known != row else { return false }
    changed += 1
    guard known.year == row.year else {
      moved = (moved?.first ?? number, moved?.year ?? row.year, (moved?.count ?? 0) + 1)
      return false
    }
    if known.level != row.level { hasMovedLevels = true }
    table.put(row, at: number)
    return true
  }

  private static func write(
    _ row: GroupRow, _ code: UnsafeRawBufferPointer, number: Int, by statement: RawStatement
  ) throws {
    statement.bind(utf8: code, at: 1)
    statement.bind(Int(row.institution) + 1, at: 2)
    statement.bind(Int(row.year), at: 3)
    statement.bind(Int(row.stage), at: 4)
    statement.bind(Ledger.stored(grades: row.grades), at: 5)
    statement.bind(Int(row.shift), at: 6)
    statement.bind(Int(row.language), at: 7)
    statement.bind(Int(row.enrolled), at: 8)
    statement.bind(Int(row.weekday), at: 9)
    statement.bind(Int(row.minute), at: 10)
    statement.bind(Int(row.firstDay), at: 11)
    statement.bind(Int(row.lastDay), at: 12)
    statement.bind(number + 1, at: 13)
    try statement.run()
  }

  /// A code that comes with another school year would join the sessions of two years: one group is of one year.
  func checkYears() throws {
    guard let moved else { return }
    let code = table.code[moved.first]
    throw ContentFault(diagnostics: [
      Diagnostic(
        "registry.group.year", at: Place(file: code),
        facts: [
          "group": code, "count": "\(moved.count)",
          "known": SchoolYear(start: Int(table.year[moved.first])).code,
          "found": SchoolYear(start: Int(moved.year)).code,
        ])
    ])
  }
}
