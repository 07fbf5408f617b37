import EducationRegistry
import Programme

/// Class groups that are new or differ, as sections of the body of a change.
///
/// Many that are new are columns, packed as they are stored, about as long as these; few, and those that differ, are rows.
struct GroupChanges {
  /// From how many new ones on they are columns: below, 14 columns are no shorter than the rows.
  static let columnsFrom = 64

  /// The columns of a section of rows: those of the table that older ledgers had.
  static let rowColumns = [
    "id", "code", "institution", "schoolYear", "stage", "grades", "shift", "language", "enrolled",
    "weekday", "minute", "firstDay", "lastDay",
  ]

  /// The columns of a section of columns, which has one row: where it begins, the codes, the numbers.
  static let columns =
    ["first", "code"] + PopulationColumn.ofGroups.map(\.rawValue) + [Ledger.minuteColumn]

  private let table: GroupTable
  private let first: Int
  private let changed: [Int]

  /// What is new behind a place, and some before it that changed, in the order of their numbers.
  init(_ table: GroupTable, newFrom first: Int, changed: [Int]) {
    self.table = table
    self.first = first
    self.changed = changed
  }

  /// What a table has beyond another, which it goes on from.
  init(from known: GroupTable, to table: GroupTable) {
    self.init(
      table, newFrom: known.count,
      changed: (0..<known.count).filter { known.row($0) != table.row($0) })
  }

  /// Whether there is nothing to tell.
  var isEmpty: Bool { changed.isEmpty && first == table.count }

  /// Adds them to a body.
  func write(to body: inout ChangeBody) {
    let areColumns = table.count - first >= Self.columnsFrom
    let rows = areColumns ? changed : changed + (first..<table.count)
    if !rows.isEmpty {
      body.begin(.groupRows, columns: Self.rowColumns, rows: rows.count)
      for place in rows { writeRow(place, to: &body) }
    }
    if areColumns { writeColumns(to: &body) }
  }

  private func writeRow(_ place: Int, to body: inout ChangeBody) {
    let row = table.row(place)
    body.add(number: place + 1)
    table.code.withBytes(of: place) { body.add(utf8: $0) }
    body.add(number: Int(row.institution) + 1)
    body.add(number: Int(row.year))
    body.add(number: Int(row.stage))
    body.add(number: Self.stored(grades: row.grades))
    for number in [Int(row.shift), Int(row.language), Int(row.enrolled), Int(row.weekday)] {
      body.add(number: number)
    }
    for number in [Int(row.minute), Int(row.firstDay), Int(row.lastDay)] {
      body.add(number: number)
    }
  }

  private func writeColumns(to body: inout ChangeBody) {
    var new = table
    if first > 0 {
      new = GroupTable()
      new.append(table, first..<table.count)
    }
    let population = Population(new)
    body.begin(.groupColumns, columns: Self.columns, rows: 1)
    body.add(number: first)
    body.add(bytes: new.code.frontCoded(0..<new.count))
    for column in PopulationColumn.ofGroups {
      body.add(bytes: PackedNumbers.pack(column.bytes(of: population), width: column.width))
    }
    body.add(bytes: PackedNumbers.pack(PopulationColumn.pack(new.minute), width: 2))
  }

  /// Grades as rows have them: a cohort's mark stands from bit 0 on, as if the cohorts of staff were grades.
  ///
  /// The table that older ledgers had was released with 13 bits for grades; of the stage `staff` none of them is one.
  static func stored(grades: UInt16) -> Int {
    Int(grades & GradeSet.gradeBits | grades >> 13)
  }
}
