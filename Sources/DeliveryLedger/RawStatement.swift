import GRDB
import GRDBSQLite

/// A prepared statement driven through SQLite's own handle.
///
/// GRDB's `Statement.execute(arguments:)` takes 2.0–2.5 µs a row, bind and step on the handle 0.75 µs (measured over
/// 1.4 M rows): only the bulk paths use this.
final class RawStatement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer

  init(_ db: Database, _ sql: String) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else { throw Self.error(code, connection) }
    self.handle = handle
    self.connection = connection
  }

  deinit {
    sqlite3_finalize(handle)
  }

  func bind(_ value: Int, at index: Int32) {
    sqlite3_bind_int64(handle, index, Int64(value))
  }

  func bindNull(at index: Int32) {
    sqlite3_bind_null(handle, index)
  }

  /// Binds bytes that stay valid until the statement was run.
  func bind(bytes: UnsafeRawBufferPointer, at index: Int32) {
    if let base = bytes.baseAddress {
      sqlite3_bind_blob64(handle, index, base, UInt64(bytes.count), nil)
    } else {
      sqlite3_bind_zeroblob(handle, index, 0)
    }
  }

  /// Binds a text by its bytes, which stay valid until the statement was run.
  func bind(utf8: UnsafeRawBufferPointer, at index: Int32) {
    // Of an empty buffer there may be no address, and a text without one would be NULL.
    guard let base = utf8.baseAddress, !utf8.isEmpty else { return bind("", at: index) }
    _ = sqlite3_bind_text64(
      handle, index, base.assumingMemoryBound(to: CChar.self), UInt64(utf8.count), nil,
      UInt8(SQLITE_UTF8))
  }

  /// Binds a text, which SQLite copies.
  func bind(_ text: String, at index: Int32) {
    var copy = text
    copy.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { characters in
        // SQLITE_TRANSIENT, a macro that Swift does not import: SQLite copies the bytes at once.
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        _ = sqlite3_bind_text64(
          handle, index, characters.baseAddress, UInt64(characters.count), transient,
          UInt8(SQLITE_UTF8))
      }
    }
  }

  /// Runs a statement that gives no rows, and makes it ready for the next.
  func run() throws {
    let code = sqlite3_step(handle)
    guard code == SQLITE_DONE else {
      let error = Self.error(code, connection)
      sqlite3_reset(handle)
      throw error
    }
    sqlite3_reset(handle)
  }

  /// Steps to the next row; false when there is none.
  func next() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    case let code: throw Self.error(code, connection)
    }
  }

  /// The whole number in the first column of the only row, or nil when there is none; ready for the next.
  func value() throws -> Int? {
    guard try next() else { return nil }
    let value = integer(0)
    _ = try next()
    return value
  }

  /// The same of a look-up by one text.
  func value(of text: String) throws -> Int? {
    bind(text, at: 1)
    return try value()
  }

  /// Ends a look-up whose further rows are not wanted.
  func reset() {
    sqlite3_reset(handle)
  }

  func integer(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(handle, column))
  }

  func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes of a column, valid until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// Adds the first columns of the row to the body of a change; there are no numbers with a fraction in a ledger.
  func append(columns: Int, to bytes: inout [UInt8]) {
    for column in 0..<Int32(columns) {
      switch sqlite3_column_type(handle, column) {
      case SQLITE_INTEGER:
        let number = sqlite3_column_int64(handle, column)
        ChangeBody.append(UInt64(bitPattern: number << 1 ^ number >> 63) << 2 | 1, to: &bytes)
      case SQLITE_NULL: bytes.append(0)
      case let type:
        let content = self.bytes(column)
        let mark: UInt64 = type == SQLITE_TEXT ? 2 : 3
        ChangeBody.append(UInt64(content.count) << 2 | mark, to: &bytes)
        bytes.append(contentsOf: content)
      }
    }
  }

  /// How many rows the last statement that was run on this connection changed.
  var changes: Int {
    Int(sqlite3_changes(connection))
  }

  private static func error(_ code: CInt, _ connection: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(connection)))
  }
}
