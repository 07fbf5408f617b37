import Diagnostics
import EducationRegistry
import Programme

/// Class groups that come in, held against those that are known.
///
/// They keep their numbers for ever.
struct GroupMerge {
  /// Every group, in the order of the numbers.
  private(set) var table: GroupTable
  /// How many were known.
  let known: Int
  /// The numbers of those of which something changed, from 0, each once.
  private(set) var changed: [Int] = []
  /// Whether the level of a known group is another now, so that what was counted of it has to follow.
  private(set) var hasMovedLevels = false
  /// Known groups that came with another school year: the first of them, and how many.
  private var moved: (first: Int, year: Int16, count: Int)?

  init(_ known: GroupTable) {
    table = known
    self.known = known.count
  }

  /// How many were not known.
  var added: Int { table.count - known }

  /// Takes groups in; a code that is known or comes twice takes no number.
  ///
  /// - Parameters:
  ///   - groups: Those that come in.
  ///   - institutions: The place in the ledger of each of their institutions.
  mutating func take(_ groups: GroupTable, institutions: [Int]) {
    var groups = groups
    groups.renumber(institutions: institutions)
    // The first registry, and the same list again, which is what a re-import mostly is, need no look-up.
    if table.count == 0, groups.hasDistinctCodes {
      table = groups
    } else if groups.code == table.code {
      guard !groups.hasSameRows(as: table) else { return }
      for place in 0..<groups.count { put(groups.row(place), at: place) }
    } else {
      merge(groups)
    }
  }

  private mutating func merge(_ groups: GroupTable) {
    var codes = CodeTable(capacity: max(table.count, groups.count))
    for place in 0..<table.count { table.code.withBytes(of: place) { _ = codes.insert($0) } }
    table.reserve(max(table.count, groups.count))
    for place in 0..<groups.count {
      groups.code.withBytes(of: place) { code in
        let number = codes.insert(code)
        if number == table.count {
          table.append(groups.row(place), code: code)
        } else {
          put(groups.row(place), at: number)
        }
      }
    }
    // A code that came twice may have changed a group twice, or one that is new.
    changed = Set(changed).filter { $0 < known }.sorted()
  }

  /// Puts a known group's row in the table, where it differs.
  private mutating func put(_ row: GroupRow, at number: Int) {
    let known = table.row(number)
    guard known != row else { return }
    guard known.year == row.year else {
      moved = (moved?.first ?? number, moved?.year ?? row.year, (moved?.count ?? 0) + 1)
      return
    }
    changed.append(number)
    if known.level != row.level { hasMovedLevels = true }
    table.put(row, at: number)
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
