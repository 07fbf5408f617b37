import Glibc
import Synchronization

/// A file that appears under its name only when it is whole; until then it is another file beside it.
///
/// Dropped before ``commit()``, it leaves nothing behind; what a killed process left goes when the name is next written.
final class OutputFile {
  private let path: String
  /// Where the bytes go until the file is whole.
  let temporary: String
  private var descriptor: Int32 = -1
  private var isCommitted = false

  /// How many were begun: two writers of one process may have the same name in mind.
  private static let count = Atomic(0)

  /// Takes the names; the file is opened by the first write, or by somebody else at `temporary`.
  init(path: String) {
    self.path = path
    let number = Self.count.wrappingAdd(1, ordering: .relaxed).newValue
    temporary = "\(path).\(getpid())-\(number).part"
    AbandonedParts.remove(beside: path)
  }

  /// Opens the file beside the name.
  func create() throws(TableFault) {
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw TableFault(.cannotWrite(errno), file: path) }
  }

  /// Writes all of the bytes.
  func write(_ bytes: UnsafeRawBufferPointer) throws(TableFault) {
    var written = 0
    while written < bytes.count, let base = bytes.baseAddress {
      let count = Glibc.write(descriptor, base + written, bytes.count - written)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw TableFault(.cannotWrite(errno), file: path) }
      written += count
    }
  }

  /// Gives the file its name.
  func commit() throws(TableFault) {
    if descriptor >= 0 {
      let code = close(descriptor)
      descriptor = -1
      guard code == 0 else { throw TableFault(.cannotWrite(errno), file: path) }
    }
    guard rename(temporary, path) == 0 else { throw TableFault(.cannotWrite(errno), file: path) }
    isCommitted = true
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isCommitted { unlink(temporary) }
  }
}
