import Foundation

/// What tells whether a file is still the one that was looked at: identity, size, times of the last change.
struct FileStamp: Equatable {
  private let identity: [UInt64]

  /// The stamp of a regular file; anything else cannot be read twice.
  init(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw LedgerError.unreadable(file: path, reason: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LedgerError.unreadable(file: path, reason: "not a regular file")
    }
    let times = [status.st_mtim, status.st_ctim]
    identity =
      [UInt64(status.st_dev), UInt64(status.st_ino), UInt64(status.st_size)]
      + times.flatMap { [UInt64(bitPattern: Int64($0.tv_sec)), UInt64($0.tv_nsec)] }
  }
}
