package import Diagnostics

/// What can go wrong with a ledger as a whole; rows of a file are diagnostics instead.
package enum LedgerError: Error, Hashable, Sendable {
  /// There is no such database and the command only reads.
  case missing(path: String)
  /// The file is no ledger of this program.
  case foreign(path: String)
  /// A newer version of the program wrote it.
  case newer(path: String)
  /// A synthetic ledger was offered real data, or the other way.
  case otherKind(path: String, isSynthetic: Bool)
  /// Another process is importing into the same ledger.
  case busy(path: String)
  /// The disk is full, or cannot be written.
  case unwritable(path: String, reason: String)
  /// The file that was to be imported cannot be read.
  case unreadable(file: String, reason: String)
  /// The file changed while it was being read.
  case changed(file: String)
  /// The registry is empty: no row could be known.
  case noRegistry(path: String)
  /// The key that heads are signed with is not there.
  case keyMissing(path: String)
  /// Others than its owner may read or change the key.
  case keyExposed(path: String)
  /// The key is another ledger's.
  case keyForeign(path: String)
  /// The file is no key, or cannot be read.
  case keyUnusable(path: String, reason: String)
  /// A file stands where a backup was to be written.
  case backupExists(path: String)
  /// The backup and the ledger that it is to replace are one file.
  case backupIsItself(path: String)
  /// The backup is of another ledger than the one in its place.
  case backupOther(path: String)
  /// A segment of another ledger's journal is not taken.
  case segment(SegmentFault, path: String, facts: [String: String])
  /// The machine's clock stands before what the ledger has received already.
  case clockBehind(path: String, now: String, last: String)
  /// The machine's clock stands long after the ledger's last receipt.
  case clockAhead(path: String, now: String, last: String)

  /// The fact as a diagnostic, whose words are in one place.
  package var diagnostic: Diagnostic {
    switch self {
    case .missing(let path): Diagnostic("database.missing", at: Place(file: path))
    case .foreign(let path): Diagnostic("database.foreign", at: Place(file: path))
    case .newer(let path): Diagnostic("database.newer", at: Place(file: path))
    case .otherKind(let path, let isSynthetic):
      Diagnostic(
        isSynthetic ? "database.synthetic" : "database.real", at: Place(file: path))
    case .busy(let path): Diagnostic("database.busy", at: Place(file: path))
    case .unwritable(let path, let reason):
      Diagnostic("database.unwritable", at: Place(file: path), facts: ["reason": reason])
    case .unreadable(let file, let reason):
      Diagnostic("delivery.file.unreadable", at: Place(file: file), facts: ["reason": reason])
    case .changed(let file): Diagnostic("delivery.file.changed", at: Place(file: file))
    case .noRegistry(let path): Diagnostic("database.registry.empty", at: Place(file: path))
    case .keyMissing(let path): Diagnostic("database.key.missing", at: Place(file: path))
    case .keyExposed(let path): Diagnostic("database.key.exposed", at: Place(file: path))
    case .keyForeign(let path): Diagnostic("database.key.foreign", at: Place(file: path))
    case .keyUnusable(let path, let reason):
      Diagnostic("database.key.unusable", at: Place(file: path), facts: ["reason": reason])
    case .backupExists(let path): Diagnostic("database.backup.exists", at: Place(file: path))
    case .backupIsItself(let path): Diagnostic("database.backup.itself", at: Place(file: path))
    case .backupOther(let path): Diagnostic("database.backup.other", at: Place(file: path))
    case .segment(let fault, let path, let facts):
      Diagnostic(fault.id, at: Place(file: path), facts: facts)
    case .clockBehind(let path, let now, let last):
      Diagnostic("database.clock.behind", at: Place(file: path), facts: ["now": now, "last": last])
    case .clockAhead(let path, let now, let last):
      Diagnostic("database.clock.ahead", at: Place(file: path), facts: ["now": now, "last": last])
    }
  }
}
