import Chronology
import EducationRegistry
import Glibc
import Programme
import Tabular

/// Turns the plainly right rows of `groups.csv` into numbers, on any thread, without a String.
///
/// It never decides that a row is wrong: what it is not sure of is left to ``GroupFile``.
struct GroupScan: Sendable {
  private typealias Column = GroupFile.Column

  private let places: [Int]
  private let width: Int
  private let institutions: [Institution]
  private let codes: CodeTable

  /// What a row was found to be last; the next is nearly always like it.
  private struct Memory {
    var institution = (code: UnsafeRawBufferPointer(start: nil, count: 0), number: -1)
    var year = (code: UnsafeRawBufferPointer(start: nil, count: 0), year: SchoolYear(start: 2000))
    var shapes = GroupShapes()
  }

  /// A scan of a file with those columns, in those institutions.
  init(places: [Int], width: Int, institutions: [Institution], codes: CodeTable) {
    self.places = places
    self.width = width
    self.institutions = institutions
    self.codes = codes
  }

  /// The rows of a block.
  func chunk(of block: CSVBlock) -> GroupChunk {
    var chunk = GroupChunk(lineCount: block.lineCount)
    var memory = Memory()
    block.forEachRow { row in
      if let found = self.row(row, &memory) {
        chunk.append(found, code: row[places[Column.code]], line: row.line)
      } else {
        chunk.leave(line: row.line)
      }
    }
    chunk.finish()
    return chunk
  }

  private func row(_ row: borrowing CSVRow, _ memory: inout Memory) -> GroupRow? {
    guard row.flaw == nil, row.count == width, row[places[Column.validFrom]].isEmpty,
      row[places[Column.validTo]].isEmpty, Self.isCode(row[places[Column.code]]),
      let institution = institution(row[places[Column.institution]], &memory),
      let year = Self.year(row[places[Column.year]], &memory),
      let (stage, stageNumber) = GroupFile.numberedStages[row[places[Column.stage]]],
      let grades = Self.grades(of: stage, row[places[Column.grades]]),
      let shift = Self.number(row[places[Column.shift]], 1...3),
      let language = GroupFile.languages[row[places[Column.language]]],
      let enrolled = Self.number(row[places[Column.enrolled]], GroupFile.heads),
      let weekday = Self.number(row[places[Column.weekday]], 1...7),
      let minute = ClockTime.minute(row[places[Column.time]])
    else { return nil }
    let shape = GroupShapes.Shape(
      kind: institutions[institution].kind, stage: stage, stageNumber: stageNumber,
      grades: grades, year: year,
      enrolled: enrolled, minute: minute)
    guard let level = memory.shapes.level(of: shape, in: institutions[institution]) else {
      return nil
    }
    return GroupRow(
      institution: Int32(institution), year: Int16(year.start), level: level,
      stage: shape.stageNumber, grades: grades.bits, shift: UInt8(shift),
      language: language.rawValue, enrolled: UInt16(enrolled), weekday: UInt8(weekday),
      minute: UInt16(minute), firstDay: memory.shapes.days.first.number,
      lastDay: memory.shapes.days.last.number)
  }

  private func institution(_ code: UnsafeRawBufferPointer, _ memory: inout Memory) -> Int? {
    let last = memory.institution
    if last.number >= 0, last.code.isSame(as: code) { return last.number }
    guard let number = codes.number(of: code) else { return nil }
    memory.institution = (code, number)
    return number
  }

  private static func year(
    _ code: UnsafeRawBufferPointer, _ memory: inout Memory
  ) -> SchoolYear? {
    if !code.isEmpty, memory.year.code.isSame(as: code) { return memory.year.year }
    guard let year = SchoolYear(code: String(decoding: code, as: UTF8.self)),
      (2000...2100).contains(year.start)
    else { return nil }
    // The bytes are the block's, which outlives this.
    memory.year = (code, year)
    return year
  }

  /// What the ledger takes for a code.
  private static func isCode(_ field: UnsafeRawBufferPointer) -> Bool {
    guard (1...64).contains(field.count) else { return false }
    for byte in field {
      switch byte {
      case 43, 45...58, 65...90, 95, 97...122: continue
      default: return false
      }
    }
    return true
  }

  /// The grades `3`, `11` or `1+3`; any other writing is left.
  private static func grades(of stage: Stage, _ field: UnsafeRawBufferPointer) -> GradeSet? {
    if stage == .college || stage == .parents { return GradeSet([]) }
    // Cohorts of staff are few: the whole row is read with what may be wrong with it.
    if stage == .staff { return nil }
    if stage == .kindergarten, field.first != UInt8(ascii: "0") { return GradeSet([]) }
    var bits: UInt16 = 0
    var grade: Int?
    for byte in field {
      if byte == UInt8(ascii: "+") {
        guard let found = grade, bits >> UInt16(found) == 0 else { return nil }
        bits |= 1 << UInt16(found)
        grade = nil
      } else {
        guard (48...57).contains(byte), grade != 0 else { return nil }
        grade = (grade ?? 0) * 10 + Int(byte) - 48
        guard let found = grade, found <= 12 else { return nil }
      }
    }
    guard let grade, bits >> UInt16(grade) == 0 else { return nil }
    return GradeSet(bits: bits | 1 << UInt16(grade))
  }

  private static func number(_ field: UnsafeRawBufferPointer, _ bounds: ClosedRange<Int>) -> Int? {
    guard (1...3).contains(field.count) else { return nil }
    var value = 0
    for byte in field {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 48
    }
    return bounds.contains(value) ? value : nil
  }
}

extension UnsafeRawBufferPointer {
  /// Whether two fields have the same bytes.
  @inline(__always)
  fileprivate func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard let base = baseAddress, let there = other.baseAddress else { return true }
    return memcmp(base, there, count) == 0
  }
}
