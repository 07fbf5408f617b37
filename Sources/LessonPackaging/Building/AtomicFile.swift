import Foundation

/// Files that are either whole or not there.
enum AtomicFile {
  /// Writes under a name of this process beside the file, then renames; nothing is left behind on failure.
  static func write(_ bytes: [UInt8], to path: String) throws(PackFault) {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let partial = "\(path[..<slash]).\(path[slash...]).\(getpid()).partial"
    let descriptor = open(partial, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .notWritten(path, errno) }
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { break }
      written += step
    }
    let failure = errno
    let closed = close(descriptor) == 0
    guard written == bytes.count, closed, rename(partial, path) == 0 else {
      let reason = written == bytes.count ? errno : failure
      unlink(partial)
      throw .notWritten(path, reason)
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(PackFault) {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .notWritten(path, errno)
    }
  }
}
