import Diagnostics
import Foundation

/// The folder of a demo: where everything lies, and the mark by which a demo knows its own.
struct DemoFolder: Sendable {
  /// The folder, as the user named it.
  let path: String

  /// The name of the file that marks a folder as a demo's.
  static let mark = ".qorgan-demo"

  /// The folder at a path.
  init(path: String) {
    self.path = path
  }

  /// The ledger.
  var database: String { path + "/qorgan.sqlite" }
  /// The registry's files.
  var registry: String { path + "/registry" }
  /// The feed.
  var deliveries: String { path + "/deliveries.csv" }
  /// The feed of adults.
  var adults: String { path + "/deliveries-adults.csv" }
  /// The packs.
  var packs: String { path + "/packs" }
  /// The tables.
  var statistics: String { path + "/statistics" }

  /// Makes the folder empty of an earlier demo, or makes it; refuses one that holds anything else.
  func prepare() throws {
    let files = FileManager.default
    let mark = path + "/" + Self.mark
    do {
      if files.fileExists(atPath: mark) {
        for name in Self.own where files.fileExists(atPath: path + "/" + name) {
          try files.removeItem(atPath: path + "/" + name)
        }
      } else if files.fileExists(atPath: path),
        try !files.contentsOfDirectory(atPath: path).isEmpty
      {
        throw Refusal("command.demo.folder", at: path)
      }
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data().write(to: URL(fileURLWithPath: mark))
    } catch let error as CocoaError {
      throw OutputFault(file: path, error: error)
    }
  }

  /// What a demo leaves in its folder; nothing else is ever removed.
  private static let own = [
    "qorgan.sqlite", "qorgan.sqlite-wal", "qorgan.sqlite-shm", "qorgan.sqlite.key", "registry",
    "deliveries.csv",
    "deliveries.csv.rejected.csv", "deliveries-adults.csv", "packs", "statistics",
  ]
}
