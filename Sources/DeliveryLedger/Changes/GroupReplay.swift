import EducationRegistry
import GRDB
import Programme

/// The class groups that the recorded changes make, one body after the other.
struct GroupReplay {
  /// The groups so far, in the order of their numbers.
  private(set) var table = GroupTable()

  /// No groups yet.
  init() {}

  /// All that is recorded in a ledger.
  init(_ db: Database) throws {
    let changes = try RawStatement(db, Ledger.allChanges)
    while try changes.next() {
      let body = changes.bytes(3)
      for section in try ChangeReader.sections(body) { try take(section, in: body) }
    }
  }

  /// Takes a section; one of another table is passed over.
  ///
  /// - Throws: Damage, where a group would have no number or no code of its own.
  mutating func take(_ section: ChangeReader.Section, in body: UnsafeRawBufferPointer) throws {
    for row in section.rows where section.table == .groupColumns {
      guard section.columns == GroupChanges.columns else { throw ChangeReader.damage }
      try takeColumns(row, in: body)
    }
    for row in section.rows where section.table == .groupRows {
      guard section.columns == GroupChanges.rowColumns else { throw ChangeReader.damage }
      try takeRow(row, in: body)
    }
  }

  /// The codes of a section of columns.
  static func codes(
    of section: ChangeReader.Section, in body: UnsafeRawBufferPointer
  ) throws -> CodeColumn {
    var codes = CodeColumn()
    for row in section.rows {
      let values = try ChangeReader.values(of: row, count: 2, in: body)
      guard case .bytes(let range) = values[1],
        codes.append(frontCoded: UnsafeRawBufferPointer(rebasing: body[range]))
      else { throw ChangeReader.damage }
    }
    return codes
  }

  private mutating func takeColumns(
    _ row: Range<Int>, in body: UnsafeRawBufferPointer
  ) throws {
    let values = try ChangeReader.values(of: row, count: GroupChanges.columns.count, in: body)
    guard case .number(let first) = values[0], first == table.count else {
      throw ChangeReader.damage
    }
    func bytes(_ place: Int) throws -> UnsafeRawBufferPointer {
      guard case .bytes(let range) = values[place] else { throw ChangeReader.damage }
      return UnsafeRawBufferPointer(rebasing: body[range])
    }
    var codes = CodeColumn()
    guard try codes.append(frontCoded: bytes(1)) else { throw ChangeReader.damage }
    var population = Population()
    for (place, column) in PopulationColumn.ofGroups.enumerated() {
      try PackedNumbers.withUnpacked(bytes(place + 2), width: column.width) {
        column.read($0, into: &population)
      }
    }
    let minutes: [UInt16] = try PackedNumbers.withUnpacked(
      bytes(values.count - 1), width: 2, PopulationColumn.unpack)
    guard let new = GroupTable(codes: codes, columns: population, minutes: minutes) else {
      throw ChangeReader.damage
    }
    if first == 0 { table = new } else { table.append(new, 0..<new.count) }
  }

  private mutating func takeRow(_ row: Range<Int>, in body: UnsafeRawBufferPointer) throws {
    let values = try ChangeReader.values(of: row, count: GroupChanges.rowColumns.count, in: body)
    guard case .text(let code) = values[1] else { throw ChangeReader.damage }
    func number<Number: FixedWidthInteger>(_ place: Int) throws -> Number {
      guard case .number(let found) = values[place], let number = Number(exactly: found) else {
        throw ChangeReader.damage
      }
      return number
    }
    let place: Int = try number(0) - 1
    let institution: Int32 = try number(2)
    let year: Int16 = try number(3)
    let stage: UInt8 = try number(4)
    guard Stage.allCases.indices.contains(Int(stage)) else { throw ChangeReader.damage }
    let stored: UInt16 = try number(5)
    let isOfStaff = Stage.allCases[Int(stage)] == .staff
    let grades = isOfStaff ? stored << 13 : stored
    let level = ClassGroup.level(
      stage: Stage.allCases[Int(stage)], grades: GradeSet(bits: grades),
      year: SchoolYear(start: Int(year)))
    let group = GroupRow(
      institution: institution - 1, year: year, level: level.number, stage: stage, grades: grades,
      shift: try number(6), language: try number(7), enrolled: try number(8),
      weekday: try number(9), minute: try number(10), firstDay: try number(11),
      lastDay: try number(12))
    let bytes = UnsafeRawBufferPointer(rebasing: body[code])
    if place == table.count {
      table.append(group, code: bytes)
    } else {
      guard (0..<table.count).contains(place),
        table.code.withBytes(of: place, { $0.elementsEqual(bytes) })
      else { throw ChangeReader.damage }
      table.put(group, at: place)
    }
  }
}
