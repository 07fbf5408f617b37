import Crypto
import Foundation

/// A file by its content: its SHA-256, by which it is known when it comes again.
///
/// What is read from the file after it changed is not what the digest stands for, and would be missed by the next
/// import of the same file: ``verify()`` comes between reading rows and writing them.
struct FileDigest {
  /// The 32 bytes.
  let bytes: [UInt8]
  private let path: String
  private let stamp: FileStamp

  /// Reads the whole file, in pieces of 1 MB.
  init(_ path: String) throws {
    self.path = path
    stamp = try FileStamp(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw LedgerError.unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw LedgerError.unreadable(file: path, reason: String(cString: strerror(errno)))
      }
      guard count > 0 else { break }
      buffer.withUnsafeBytes { hash.update(bufferPointer: .init(rebasing: $0[..<count])) }
    }
    bytes = Array(hash.finalize())
  }

  /// Throws when the file is no longer what was digested.
  func verify() throws {
    guard try FileStamp(path) == stamp else { throw LedgerError.changed(file: path) }
  }
}
