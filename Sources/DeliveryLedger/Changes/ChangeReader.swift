import GRDB

/// Reads the bytes of a change; what cannot be read is damage.
struct ChangeReader {
  /// One value of a row.
  enum Value {
    case nothing
    case number(Int64)
    case text(Range<Int>)
    case bytes(Range<Int>)
  }

  /// A table's rows within a body.
  struct Section {
    let table: ChangeTable
    let columns: [String]
    /// The bytes of each row.
    let rows: [Range<Int>]
  }

  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  /// A reader of a body, valid as long as its bytes.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// All sections of a body.
  static func sections(_ bytes: UnsafeRawBufferPointer) throws -> [Section] {
    var reader = ChangeReader(bytes)
    var sections: [Section] = []
    while reader.place < bytes.count { sections.append(try reader.section()) }
    return sections
  }

  /// The values of a row.
  static func values(
    of row: Range<Int>, count: Int, in bytes: UnsafeRawBufferPointer
  ) throws -> [Value] {
    var reader = ChangeReader(bytes)
    reader.place = row.lowerBound
    return try (0..<count).map { _ in try reader.value() }
  }

  private mutating func section() throws -> Section {
    let name = try text()
    guard let table = ChangeTable.named(name) else { throw Self.damage }
    let columns = try (0..<count()).map { _ in try text() }
    guard !columns.isEmpty else { throw Self.damage }
    let rows = try (0..<count()).map { _ in
      let start = place
      for _ in columns { _ = try value() }
      return start..<place
    }
    return Section(table: table, columns: columns, rows: rows)
  }

  private mutating func value() throws -> Value {
    let head = try number()
    switch head & 3 {
    case 0: return .nothing
    case 1:
      let zigzag = head >> 2
      return .number(Int64(zigzag >> 1) ^ -Int64(zigzag & 1))
    case 2: return .text(try range(head >> 2))
    default: return .bytes(try range(head >> 2))
    }
  }

  /// A count of things that take a byte each at least.
  private mutating func count() throws -> Int {
    let number = try number()
    guard number <= UInt64(bytes.count - place) else { throw Self.damage }
    return Int(number)
  }

  private mutating func text() throws -> String {
    let range = try range(number())
    return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private mutating func range(_ length: UInt64) throws -> Range<Int> {
    guard length <= UInt64(bytes.count - place) else { throw Self.damage }
    defer { place += Int(length) }
    return place..<place + Int(length)
  }

  @inline(__always)
  private mutating func number() throws -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw Self.damage
  }

  static let damage = DatabaseError(
    resultCode: .SQLITE_CORRUPT, message: "the body of a change cannot be read")
}
