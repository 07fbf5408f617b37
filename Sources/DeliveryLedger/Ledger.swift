import Chronology
import GRDB

/// The ledger: one database that holds the registry, the journal of reports and what is derived from it.
///
/// Open a file once and keep the value; it can be passed about freely.
package struct Ledger: Sendable {
  let database: DatabaseQueue
  /// Where the key is that heads are signed with.
  let keySource: KeySource
  /// The path as the user named it; `:memory:` for a ledger in memory.
  package let path: String
  /// Whether it holds made-up data; a ledger is one or the other from birth.
  package let isSynthetic: Bool

  /// Runs a write transaction, and turns a full or read-only disk into a fact.
  func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try database.writeWithoutTransaction { db in
        var result: Result?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        guard let result else { throw LedgerError.busy(path: path) }
        return result
      }
    } catch let error as DatabaseError {
      throw translated(error)
    }
  }

  /// Runs a read, and turns SQLite's refusals into facts.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    do {
      return try database.read(body)
    } catch let error as DatabaseError {
      throw translated(error)
    }
  }

  /// SQLite's refusal as a fact.
  func translated(_ error: DatabaseError) -> any Error {
    Self.translated(error, path: path)
  }

  static func translated(_ error: DatabaseError, path: String) -> any Error {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: LedgerError.busy(path: path)
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN:
      LedgerError.unwritable(path: path, reason: error.message ?? "\(error.resultCode)")
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: LedgerError.foreign(path: path)
    default: error
    }
  }
}
