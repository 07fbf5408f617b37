import Glibc

/// Writes a text file whole or not at all: to a file beside it first, which then takes its name.
enum FileWriter {
  /// What the system says of the last call.
  static var reason: String { String(cString: strerror(errno)) }

  /// Writes a text; a file that was there keeps its permissions.
  static func write(_ text: String, to file: String) throws(RepositoryFault) {
    try write(Array(text.utf8), to: file)
  }

  /// Writes bytes; a file that was there keeps its permissions.
  static func write(_ bytes: [UInt8], to file: String) throws(RepositoryFault) {
    var status = stat()
    let mode = stat(file, &status) == 0 ? status.st_mode & 0o777 : 0o666
    let name = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    let work = "\(file[..<name]).\(file[name...])-\(getpid())"
    let descriptor = open(work, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .unwritable(file, reason: reason) }
    guard fill(descriptor, with: bytes), rename(work, file) == 0 else {
      let fault = RepositoryFault.unwritable(file, reason: reason)
      unlink(work)
      throw fault
    }
  }

  private static func fill(_ descriptor: CInt, with bytes: [UInt8]) -> Bool {
    let isWritten = bytes.withUnsafeBytes { bytes in
      var written = 0
      while written < bytes.count, let base = bytes.baseAddress {
        let count = Glibc.write(descriptor, base + written, bytes.count - written)
        guard count > 0 else { return false }
        written += count
      }
      return fsync(descriptor) == 0
    }
    return close(descriptor) == 0 && isWritten
  }
}
