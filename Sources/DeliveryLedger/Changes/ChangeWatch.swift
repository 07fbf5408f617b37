import Foundation
import GRDB
import GRDBSQLite

/// Sees which rows of the watched tables are touched on a connection, whoever touches them and however.
///
/// SQLite calls it for each row (sqlite.org/c3ref/update_hook.html), some 20 ns; GRDB sets a hook of its own only for
/// observers of transactions, and a ledger has none.
final class ChangeWatch {
  private let connection: OpaquePointer
  private let names: [[CChar]]
  private var keys: [[Int64]]
  private var last = 0

  /// Begins to watch.
  init(_ db: Database) throws {
    guard let connection = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    self.connection = connection
    names = ChangeTable.all.map { Array($0.name.utf8CString) }
    keys = Array(repeating: [], count: names.count)
    sqlite3_update_hook(
      connection,
      { watch, _, _, table, key in
        guard let watch, let table else { return }
        Unmanaged<ChangeWatch>.fromOpaque(watch).takeUnretainedValue().see(table, key)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    sqlite3_update_hook(connection, nil, nil)
  }

  private func see(_ table: UnsafePointer<CChar>, _ key: Int64) {
    if strcmp(names[last], table) != 0 {
      guard let place = names.firstIndex(where: { strcmp($0, table) == 0 }) else { return }
      last = place
    }
    keys[last].append(key)
  }

  /// The keys of the rows of a table that were touched so far, in their order.
  func keys(of table: ChangeTable) -> [Int64] {
    guard let place = ChangeTable.all.firstIndex(of: table) else { return [] }
    let touched = keys[place]
    // A first import touches each row once, in the order of its keys.
    let isSorted = zip(touched, touched.dropFirst()).allSatisfy { $0 < $1 }
    return isSorted ? touched : Set(touched).sorted()
  }
}
