import Diagnostics
import Foundation

/// Writes a result as a whole file, or not at all.
enum OutputFile {
  /// Writes the text to a path, whose folders are made.
  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes to a path, whose folders are made.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    do {
      if isDevice(path) {
        try FileHandle(forWritingTo: URL(fileURLWithPath: path)).write(contentsOf: Data(bytes))
      } else {
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file, options: .atomic)
      }
    } catch {
      throw OutputFault(file: path, error: error)
    }
  }

  /// Whether the path names a device or a pipe, such as `/dev/stdout`: a rename would put a file in its place.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return [S_IFCHR, S_IFBLK, S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }
}

extension Dialogue {
  /// Writes a result to a file when one is named, else to the result stream.
  func deliver(_ text: String, to path: String?) throws {
    guard let path else { return try console.write(text) }
    try OutputFile.write(text, to: path)
    note(Phrases.Result.wrote, ["file": path])
  }
}
