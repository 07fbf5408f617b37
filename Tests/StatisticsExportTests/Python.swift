import Foundation
import StatisticsExport
import Testing

/// A Python with packages from PyPI, where `make setup` could install them.
struct Python {
  private let program: String

  /// The one that has all of the packages, else nil.
  static func with(_ packages: [String]) -> Python? {
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let program = checkout.appendingPathComponent(".build-venv/bin/python3").path
    guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
    let python = Python(program: program)
    let imports = packages.map { "import \($0)" }.joined(separator: "\n")
    return (try? python.run(imports, [])) == nil ? nil : python
  }

  /// What a script prints; a failure is thrown.
  func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["-c", script] + arguments
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("qorgan-python-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    process.standardOutput = try FileHandle(forWritingTo: file)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// Writes a publication where a script can read it.
  static func write(_ files: [PublicationFile], to folder: URL) throws {
    for file in files {
      let path = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: path)
    }
  }
}
