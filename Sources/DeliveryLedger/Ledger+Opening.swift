package import Chronology
import Foundation
import GRDB

extension Ledger {
  /// Opens a ledger that exists, to read and to add to; never creates one.
  ///
  /// - Parameters:
  ///   - path: The database.
  ///   - key: The file of the key; by default beside the database.
  /// - Returns: The ledger.
  /// - Throws: A ``LedgerError``.
  package static func open(_ path: String, key: String? = nil) throws -> Ledger {
    guard FileManager.default.fileExists(atPath: path) else {
      throw LedgerError.missing(path: path)
    }
    return try make(path, key: key, isSynthetic: nil, now: Instant(milliseconds: 0))
  }

  /// Opens a ledger, or makes a new one of the kind that is asked for.
  ///
  /// A ledger of the other kind refuses: synthetic data does not go into a real one, nor the other way.
  ///
  /// A new one may be told that a registry comes in next: that is half of its bytes, and goes into the file at once
  /// and not through a write-ahead file, which ``importRegistry(_:programme:calendars:now:)`` then turns on.
  package static func openOrCreate(
    _ path: String, key: String? = nil, isSynthetic: Bool, now: Instant,
    awaitsRegistry: Bool = false
  ) throws -> Ledger {
    try make(
      path, key: key, isSynthetic: isSynthetic, now: now,
      writesAhead: !awaitsRegistry || isThere(path))
  }

  /// Whether there is a file that is more than what a birth that was broken off leaves: an empty one.
  package static func isThere(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    if isBrokenBirth(path) {
      // Whoever reads it undoes what had been written.
      _ = try? DatabaseQueue(path: path).read { db in try db.tableExists("ledger") }
    }
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return size != 0
  }

  /// Where the key of a database is when nobody says.
  package static func keyPath(of database: String) -> String { database + ".key" }

  /// A new ledger that lives in memory.
  package static func inMemory(isSynthetic: Bool = false) throws -> Ledger {
    let database = try DatabaseQueue(configuration: configuration(isFile: false))
    try database.write { try LedgerSchema.takeAllSteps($0) }
    try birth(database, isSynthetic: isSynthetic, now: Instant(milliseconds: 0))
    let ledger = Ledger(
      database: database, keySource: .memory(LedgerKey()), path: ":memory:",
      isSynthetic: isSynthetic)
    try ledger.settleIn(isMigrated: false)
    return ledger
  }

  private static func make(
    _ path: String, key: String?, isSynthetic: Bool?, now: Instant, writesAhead: Bool = true
  ) throws -> Ledger {
    do {
      try examine(path, mayBeEmpty: isSynthetic != nil)
      let database = try DatabaseQueue(
        path: path, configuration: configuration(isFile: true, writesAhead: writesAhead))
      // An acknowledged report survives a power loss only with FULL in WAL mode
      // (sqlite.org/pragma.html#pragma_synchronous). Here: GRDB sets NORMAL after it has prepared a connection.
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      if let isSynthetic {
        try Ledger(
          database: database, keySource: .file(key ?? keyPath(of: path)), path: path,
          isSynthetic: isSynthetic
        ).fill(now: now)
      }
      let isMigrated = try prepare(database)
      if let isSynthetic { try birth(database, isSynthetic: isSynthetic, now: now) }
      let kind = try database.read { db in
        try Bool.fetchOne(db, sql: "SELECT isSynthetic FROM ledger")
      }
      guard let kind else { throw LedgerError.foreign(path: path) }
      if let isSynthetic, isSynthetic != kind {
        throw LedgerError.otherKind(path: path, isSynthetic: kind)
      }
      let ledger = Ledger(
        database: database, keySource: .file(key ?? keyPath(of: path)), path: path,
        isSynthetic: kind)
      try ledger.settleIn(isMigrated: isMigrated)
      return ledger
    } catch let error as DatabaseError {
      throw translated(error, path: path)
    }
  }

  /// Refuses a file of another program, a newer version's and a damaged one, before a byte of it is touched.
  static func examine(_ path: String, mayBeEmpty: Bool) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    var configuration = Configuration()
    // What a birth that was broken off left beside its file has to be undone first, which only a writer can.
    configuration.readonly = !isBrokenBirth(path)
    configuration.busyMode = .timeout(10)
    try DatabaseQueue(path: path, configuration: configuration).read { db in
      let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      if try LedgerSchema.migrator.hasBeenSuperseded(db), mark == LedgerSchema.applicationID {
        throw LedgerError.newer(path: path)
      }
      let isEmpty = mark == 0 && tables == 0
      guard mark == LedgerSchema.applicationID || (isEmpty && mayBeEmpty) else {
        throw LedgerError.foreign(path: path)
      }
    }
  }

  /// Whether there is a rollback journal beside a file that is empty or bears our mark.
  private static func isBrokenBirth(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path + "-journal"),
      let file = FileHandle(forReadingAtPath: path)
    else { return false }
    defer { try? file.close() }
    let header = (try? file.read(upToCount: 72)) ?? Data()
    // The mark stands behind 68 bytes, the highest byte first (sqlite.org/fileformat2.html#application_id).
    let mark = header.dropFirst(68).reduce(0) { $0 << 8 | Int($1) }
    return header.isEmpty || mark == LedgerSchema.applicationID
  }

  /// Brings the schema up to date; another process may be doing the same.
  ///
  /// - Returns: Whether there was anything to bring up.
  private static func prepare(_ database: DatabaseQueue) throws -> Bool {
    let migrator = LedgerSchema.migrator
    guard try !database.read(migrator.hasCompletedMigrations) else { return false }
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
    }
    var attempts = migrator.migrations.count
    while true {
      do {
        try migrator.migrate(database)
        return true
      } catch let error as DatabaseError {
        // A step that the other process took meanwhile fails here, and is passed over the next time.
        attempts -= 1
        guard attempts > 0, error.resultCode != .SQLITE_FULL else { throw error }
      }
    }
  }

  /// Makes all of an empty file in one transaction: each waits four times for the disk.
  private func fill(now: Instant) throws {
    func isEmpty(_ db: Database) throws -> Bool {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    }
    guard try database.read(isEmpty) else { return }
    let key = try keySource.loadOrMake()
    try write { db in
      // Another process may have been quicker.
      guard try isEmpty(db) else { return }
      try LedgerSchema.takeAllSteps(db)
      try Self.insert(isSynthetic: isSynthetic, now: now, db)
      try adopt(key, db)
    }
  }

  /// Takes a key for good, and grows the tree that is signed with it.
  private func adopt(_ key: LedgerKey, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO ledgerKey (id, publicKey) VALUES (1, ?) ON CONFLICT (id) DO NOTHING",
      arguments: [Data(key.publicKey)])
    try growTree(db)
  }

  private static func insert(isSynthetic: Bool, now: Instant, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO ledger (id, isSynthetic, createdAt) VALUES (1, ?, ?)",
      arguments: [isSynthetic, now.milliseconds])
  }

  private static func birth(
    _ database: DatabaseQueue, isSynthetic: Bool, now: Instant
  ) throws {
    try database.write { try insert(isSynthetic: isSynthetic, now: now, $0) }
  }

  /// Gives a ledger that has no key one; a journal from before gets its tree and what else is derived today.
  private func settleIn(isMigrated: Bool) throws {
    if isMigrated {
      try write { try repackGroups($0) }
      if try database.read({ try JournalEnd($0).position > 1 }) { try rebuild() }
    }
    if try database.read({ try publicKey($0).isEmpty }) {
      let key = try keySource.loadOrMake()
      try write { try adopt(key, $0) }
    }
    try recordWhatIsThere(isMigrated: isMigrated)
  }

  /// A ledger from before registry and programme were entries begins with one change that holds all of them.
  ///
  /// A backup may lie where its key is not: it is recorded when the ledger is opened with the key.
  private func recordWhatIsThere(isMigrated: Bool) throws {
    let isWanted = try database.read { db in
      guard try isMigrated || Bool.fetchOne(db, sql: Self.hasChanges) == false else { return false }
      return try Bool.fetchOne(db, sql: Self.hasRegistry) ?? false
    }
    guard isWanted, let key = try? keySource.load(),
      try database.read({ try publicKey($0) == key.publicKey })
    else { return }
    try write { db in
      let born = try Int64.fetchOne(db, sql: "SELECT createdAt FROM ledger") ?? 0
      let last = try TreeHead.last(db)?.receivedAt
      try recordDifferences(now: last ?? Instant(milliseconds: born), db)
    }
  }

  private static func configuration(
    isFile: Bool, writesAhead: Bool = true
  ) -> Configuration {
    var configuration = Configuration()
    configuration.label = "ledger"
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    if isFile {
      if writesAhead { configuration.journalMode = .wal }
      configuration.prepareDatabase { db in
        // 16 MB: with 8, a receipt takes 1.1 ms instead of 0.8; with 64, an import is no quicker and peaks 45 MB higher.
        try db.execute(sql: "PRAGMA cache_size = -16000")
      }
    }
    return configuration
  }
}
