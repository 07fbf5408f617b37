package import Chronology
import DeliveryStatistics
import Diagnostics
import Foundation
import GRDB

extension Ledger {
  /// Puts a backup in a ledger's place, after all of it was checked; what was there is kept under another name.
  ///
  /// The backup is copied beside the ledger first, brought up to this version and checked there: until that is done
  /// nothing that was there is touched. A backup of another ledger, of the other kind or of a newer version is
  /// refused, and so is the place of a ledger that another process has open.
  ///
  /// - Parameters:
  ///   - backup: The backup.
  ///   - path: The ledger's place, empty or not.
  ///   - key: The file of the key; by default beside the ledger.
  ///   - now: The moment, which names the former file.
  /// - Returns: What is there now, and where the former file is.
  /// - Throws: A ``LedgerError``, or a ``ContentFault`` when the backup is not whole.
  package static func restore(
    _ backup: String, to path: String, key: String? = nil, now: Instant
  ) throws -> LedgerRestoration {
    guard FileManager.default.fileExists(atPath: backup) else {
      throw LedgerError.missing(path: backup)
    }
    guard try !isSameFile(backup, path) else { throw LedgerError.backupIsItself(path: backup) }
    let keyPath = key ?? keyPath(of: path)
    let draft = DraftFile.draft(of: path)
    remove(draft)
    defer { remove(draft) }
    do {
      let restored = try unpack(backup, into: draft, key: keyPath)
      let (missing, lock): (Int?, DatabaseQueue?)
      do {
        (missing, lock) = try standDown(path, for: restored, key: keyPath)
      } catch let error as DatabaseError {
        throw translated(error, path: path)
      }
      let former = try keep(path, now: now)
      try DraftFile.publish(draft, as: path)
      try lock?.close()
      return LedgerRestoration(
        position: restored.position, former: former, missing: missing,
        hasKey: (try? LedgerKey.load(keyPath))?.publicKey == restored.key)
    } catch let error as DatabaseError {
      throw translated(error, path: backup)
    }
  }

  /// What a backup is, as far as it decides whose place it may take.
  private struct Unpacked {
    let isSynthetic: Bool
    let key: [UInt8]
    let position: Int
  }

  /// Copies a backup, brings it up to date and checks it.
  private static func unpack(
    _ backup: String, into draft: String, key: String
  ) throws -> Unpacked {
    try examine(backup, mayBeEmpty: false)
    try copy(of: reader(backup), to: draft)
    let ledger: Ledger
    do {
      ledger = try open(draft, key: key)
    } catch LedgerError.foreign {
      throw LedgerError.foreign(path: backup)
    }
    let faults = try ledger.check(isFull: true)
    guard faults.isEmpty else {
      throw ContentFault(
        diagnostics: faults.map { Diagnostic($0.id, at: Place(file: backup), facts: $0.facts) })
    }
    let unpacked = Unpacked(
      isSynthetic: ledger.isSynthetic, key: try ledger.publicKey(),
      position: try ledger.head().position)
    try ledger.beAlone()
    try ledger.database.close()
    return unpacked
  }

  /// Makes sure that what is in the place may go: the same ledger, or none that can be read, and nobody has it open.
  ///
  /// - Returns: How many entries it knows beyond the backup's, and the connection that keeps others out.
  private static func standDown(
    _ path: String, for backup: Unpacked, key: String
  ) throws -> (missing: Int?, lock: DatabaseQueue?) {
    guard FileManager.default.fileExists(atPath: path) else { return (nil, nil) }
    let former: Ledger
    do {
      former = try open(path, key: key)
    } catch LedgerError.foreign {
      // Damaged beyond reading: that is what backups are for; it is kept all the same.
      return (nil, nil)
    }
    guard former.isSynthetic == backup.isSynthetic else {
      throw LedgerError.otherKind(path: path, isSynthetic: former.isSynthetic)
    }
    guard try former.publicKey() == backup.key else { throw LedgerError.backupOther(path: path) }
    let missing = try former.head().position - backup.position
    try former.beAlone()
    return (max(0, missing), former.database)
  }

  /// Folds the write-ahead file back, which SQLite does only for the last connection to a file.
  private func beAlone() throws {
    let mode = try database.writeWithoutTransaction { db in
      try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
    }
    guard mode == "delete" else { throw LedgerError.busy(path: path) }
    // Held until the connection is closed: who opens the file meanwhile waits.
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
    }
  }

  /// Gives the former file a second name, with what a damaged one may have beside it.
  private static func keep(_ path: String, now: Instant) throws -> String? {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return nil }
    let stamp = now.iso.filter { $0 != ":" && $0 != "-" }
    var kept = "\(path).\(stamp)"
    var number = 1
    while files.fileExists(atPath: kept) {
      number += 1
      kept = "\(path).\(stamp)-\(number)"
    }
    // A write-ahead file beside a database that it does not belong to would be taken for its own.
    for suffix in ["-wal", "-shm"] where files.fileExists(atPath: path + suffix) {
      guard rename(path + suffix, kept + suffix) == 0 else { throw DraftFile.fault(path) }
    }
    // A second name for the same bytes: the place is never empty. Sticks have no second names.
    guard link(path, kept) == 0 || rename(path, kept) == 0 else { throw DraftFile.fault(path) }
    return kept
  }

  private static func isSameFile(_ left: String, _ right: String) throws -> Bool {
    guard FileManager.default.fileExists(atPath: right) else { return false }
    var (a, b) = (stat(), stat())
    guard stat(left, &a) == 0, stat(right, &b) == 0 else { return false }
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino
  }
}
