import Crypto
import GRDB

/// Writes a segment line by line: what a number stands for comes before the first entry that uses it.
struct SegmentWriter {
  /// Nothing is written where there is none: only the size is wanted.
  private let file: DraftFile?
  /// How many bytes there are so far.
  private(set) var size = 0
  private var hash = SHA256()
  private var count = 0
  private var receivedAt: Int64?
  private var isNamed: [SegmentLine.Table: Set<Int>] = [:]
  private let lessons: RawStatement
  private let db: Database
  private static let codeOfLesson = "SELECT code FROM lesson WHERE id = ?"
  private var staff: [Int: String]?

  /// Writes nowhere, and tells how many bytes entries take.
  init(measuring db: Database) throws {
    self.db = db
    file = nil
    lessons = try RawStatement(db, Self.codeOfLesson)
  }

  /// Begins a file.
  init(_ heading: SegmentHeading, to path: String, _ db: Database) throws {
    self.db = db
    file = try DraftFile(path)
    lessons = try RawStatement(db, Self.codeOfLesson)
    for line in heading.lines { try add(line) }
  }

  /// Adds the entries of a segment that speak of sessions.
  mutating func write(_ entries: UnsafeRawBufferPointer, receivedAt time: Int64) throws {
    try entries.forEachEntry { entry in
      guard entry.kind.isOfSession else { return }
      if receivedAt != time {
        try add(SegmentLine.received(time).text)
        receivedAt = time
      }
      try name(Int(entry.group), in: .group)
      try name(Int(entry.lesson), in: .lesson)
      for number in [entry.deliverer, entry.reporter] where number > 0 {
        try name(Int(number), in: .staff)
      }
      try add(SegmentLine.entry(entry).text)
      count += 1
    }
  }

  /// Signs the whole and gives the file its name; tells how many entries it has.
  mutating func finish(signedBy key: LedgerKey) throws -> Int {
    try add(SegmentLine.end(count).text)
    let signature = try key.sign(SegmentFile.statement(hash.finalize()))
    try file?.write((SegmentLine.signature(signature).text + "\n").utf8)
    try file?.finish()
    return count
  }

  private mutating func add(_ line: String) throws {
    let bytes = Array((line + "\n").utf8)
    size += bytes.count
    guard let file else { return }
    hash.update(data: bytes)
    try file.write(bytes)
  }

  private mutating func name(_ number: Int, in table: SegmentLine.Table) throws {
    guard isNamed[table, default: []].insert(number).inserted else { return }
    let code: String
    switch table {
    case .group: code = try GroupCodes.code(of: number, db) ?? missing()
    case .lesson: code = try lessonCode(number)
    case .staff: code = try staffCode(number)
    }
    try add(SegmentLine.code(table, number: number, code: code).text)
  }

  private func lessonCode(_ number: Int) throws -> String {
    lessons.bind(number, at: 1)
    guard try lessons.next() else { return try missing() }
    defer { lessons.reset() }
    return lessons.text(0)
  }

  private func missing() throws -> String {
    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an entry's code is missing")
  }

  /// Staff codes are found by their code; by number all of them are read, once.
  private mutating func staffCode(_ number: Int) throws -> String {
    if staff == nil {
      let rows = try RawStatement(db, "SELECT id, code FROM staff")
      var codes: [Int: String] = [:]
      while try rows.next() { codes[rows.integer(0)] = rows.text(1) }
      staff = codes
    }
    guard let code = staff?[number] else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a staff number has no code")
    }
    return code
  }
}
