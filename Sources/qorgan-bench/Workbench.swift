import Foundation

/// The folders that a run works in, and the programs beside the benchmark's own.
struct Workbench {
  /// What is made along the way; removed and made anew by each run.
  let folder: String
  /// The demo's folder in it.
  var demo: String { folder + "/demo" }
  /// The demo's feed.
  var deliveries: String { demo + "/deliveries.csv" }
  /// The demo's registry.
  var registry: String { demo + "/registry" }
  /// The peers' own files.
  let peers = "Sources/qorgan-bench/Peers"

  /// The `qorgan` that was built with this benchmark.
  static var qorgan: String {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    return own.appendingPathComponent("qorgan").path
  }

  /// The Python that has DuckDB, if `make bench` could install it.
  static var duckdb: String? { Command.path(of: ".build-venv/bin/python3") }

  /// Makes an empty folder.
  init(folder: String) throws {
    self.folder = folder
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
  }

  /// Removes a database and what SQLite keeps beside it.
  func remove(database: String) {
    for suffix in ["", "-wal", "-shm", ".key"] {
      try? FileManager.default.removeItem(atPath: database + suffix)
    }
  }
}
