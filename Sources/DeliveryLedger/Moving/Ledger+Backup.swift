import DeliveryStatistics
import Diagnostics
import Foundation
import GRDB

extension Ledger {
  /// Copies the ledger into a file of its own while reports come in, and checks the copy before it gets its name.
  ///
  /// The copy is one state: what was acknowledged before the call is in it, nothing half. It is a single file, whole
  /// without `-wal` and `-shm`, and can be read from a medium that cannot be written. The key is not in it.
  ///
  /// - Parameter target: Where to; a file that is there is never replaced.
  /// - Returns: What it holds.
  /// - Throws: A ``LedgerError``, or a ``ContentFault`` when the copy is not whole.
  package func backUp(to target: String) throws -> LedgerBackup {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw LedgerError.backupExists(path: target)
    }
    let draft = DraftFile.draft(of: target)
    Self.remove(draft)
    defer { Self.remove(draft) }
    do {
      try Self.copy(of: path == ":memory:" ? database : Self.reader(path), to: draft)
      let (copy, head) = try Self.inspect(draft, named: target, isSynthetic: isSynthetic)
      try DraftFile.publish(draft, as: target)
      let size = try FileManager.default.attributesOfItem(atPath: target)[.size] as? Int
      return LedgerBackup(path: target, position: copy, head: head, bytes: size ?? 0)
    } catch let error as DatabaseError {
      throw Self.translated(error, path: target)
    }
  }

  /// Copies all pages in one step: one state, and in WAL mode nobody waits for it.
  static func copy(of source: DatabaseQueue, to draft: String) throws {
    do {
      let target = try DatabaseQueue(path: draft)
      try source.backup(to: target)
      try target.close()
    }
    // The first page says WAL, as the source's: a single file that needs nothing beside it says DELETE.
    let plain = try DatabaseQueue(path: draft)
    try plain.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try plain.close()
  }

  /// A connection of its own that only reads.
  static func reader(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Checks a copy page by page and entry by entry, without writing a byte of it.
  private static func inspect(
    _ draft: String, named target: String, isSynthetic: Bool
  ) throws -> (position: Int, head: TreeHead?) {
    let ledger = Ledger(
      database: try reader(draft), keySource: .file(keyPath(of: draft)), path: target,
      isSynthetic: isSynthetic)
    let faults = try ledger.check(isFull: true)
    guard faults.isEmpty else { throw ContentFault(diagnostics: faults) }
    return (try ledger.head().position, try ledger.lastHead())
  }

  /// Removes a draft with what SQLite kept beside it.
  static func remove(_ draft: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(draft + suffix) }
  }
}
