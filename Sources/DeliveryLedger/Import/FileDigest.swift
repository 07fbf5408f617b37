import Crypto
import Foundation

/// The SHA-256 of a whole file, by which a file that was imported before is known.
enum FileDigest {
  /// The 32 bytes; the file is read in pieces of 1 MB.
  static func of(_ path: String) throws -> [UInt8] {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw LedgerError.unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    defer { try? file.close() }
    var hash = SHA256()
    do {
      while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
        hash.update(data: piece)
      }
    } catch {
      throw LedgerError.unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    return Array(hash.finalize())
  }
}
