/// Where a ledger's key is: read anew for each signature, so that a file that became readable for others is refused.
enum KeySource: Sendable {
  /// With a ledger that lives in memory.
  case memory(LedgerKey)
  /// In a file.
  case file(String)

  /// The key.
  func load() throws -> LedgerKey {
    switch self {
    case .memory(let key): key
    case .file(let path): try LedgerKey.load(path)
    }
  }

  /// The key, made when there is none.
  func loadOrMake() throws -> LedgerKey {
    switch self {
    case .memory(let key): key
    case .file(let path): try LedgerKey.loadOrMake(path)
    }
  }
}
