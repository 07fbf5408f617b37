package import Chronology
import Foundation
import GRDB

extension Ledger {
  /// Opens a ledger that exists, to read and to add to; never creates one.
  package static func open(_ path: String) throws -> Ledger {
    guard FileManager.default.fileExists(atPath: path) else {
      throw LedgerError.missing(path: path)
    }
    return try make(path, isSynthetic: nil, now: Instant(milliseconds: 0))
  }

  /// Opens a ledger, or makes a new one of the kind that is asked for.
  ///
  /// A ledger of the other kind refuses: synthetic data does not go into a real one, nor the other way.
  package static func openOrCreate(
    _ path: String, isSynthetic: Bool, now: Instant
  ) throws -> Ledger {
    try make(path, isSynthetic: isSynthetic, now: now)
  }

  /// A new ledger that lives in memory.
  package static func inMemory(isSynthetic: Bool = false) throws -> Ledger {
    let database = try DatabaseQueue(configuration: configuration(isFile: false))
    try prepare(database, path: ":memory:")
    try birth(database, isSynthetic: isSynthetic, now: Instant(milliseconds: 0))
    return Ledger(database: database, path: ":memory:", isSynthetic: isSynthetic)
  }

  private static func make(
    _ path: String, isSynthetic: Bool?, now: Instant
  ) throws -> Ledger {
    let probe = Ledger(database: try DatabaseQueue(), path: path, isSynthetic: false)
    do {
      let database = try DatabaseQueue(path: path, configuration: configuration(isFile: true))
      try prepare(database, path: path)
      if let isSynthetic { try birth(database, isSynthetic: isSynthetic, now: now) }
      let kind = try database.read { db in
        try Bool.fetchOne(db, sql: "SELECT isSynthetic FROM ledger")
      }
      guard let kind else { throw LedgerError.foreign(path: path) }
      if let isSynthetic, isSynthetic != kind {
        throw LedgerError.otherKind(path: path, isSynthetic: kind)
      }
      return Ledger(database: database, path: path, isSynthetic: kind)
    } catch let error as DatabaseError {
      throw probe.translated(error)
    }
  }

  /// The schema, brought up to date; refuses a database of another program or of a newer version.
  private static func prepare(_ database: DatabaseQueue, path: String) throws {
    let migrator = LedgerSchema.migrator
    let state = try database.read { db in
      (
        mark: try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
        tables: try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0,
        isNewer: try migrator.hasBeenSuperseded(db),
        isCurrent: try migrator.hasCompletedMigrations(db)
      )
    }
    if state.mark != LedgerSchema.applicationID {
      guard state.mark == 0, state.tables == 0 else { throw LedgerError.foreign(path: path) }
      try database.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
      }
    }
    if state.isNewer { throw LedgerError.newer(path: path) }
    if !state.isCurrent { try migrator.migrate(database) }
  }

  private static func birth(
    _ database: DatabaseQueue, isSynthetic: Bool, now: Instant
  ) throws {
    try database.write { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO ledger (id, isSynthetic, createdAt) VALUES (1, ?, ?)",
        arguments: [isSynthetic, now.milliseconds])
    }
  }

  private static func configuration(isFile: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.label = "ledger"
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    if isFile {
      configuration.journalMode = .wal
      configuration.prepareDatabase { db in
        // An acknowledged report survives a power loss only with FULL in WAL mode (sqlite.org/pragma.html#pragma_synchronous).
        try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -16000")
      }
    }
    return configuration
  }
}
