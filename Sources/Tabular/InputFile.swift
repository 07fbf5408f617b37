import Glibc

/// An open file that is read from front to back, and closed when nobody holds it any more.
final class InputFile {
  /// The file as the user named it.
  let name: String
  /// How long it is; 0 for a pipe.
  let size: Int
  private let descriptor: Int32

  init(path: String, name: String) throws(TableFault) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TableFault(.cannotRead(errno), file: name) }
    self.name = name
    var status = stat()
    size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Reads as much as there is room for, less only at the end of the file.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(TableFault) -> Int {
    var filled = 0
    while filled < buffer.count, let base = buffer.baseAddress {
      let count = Glibc.read(descriptor, base + filled, buffer.count - filled)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw TableFault(.cannotRead(errno), file: name) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Everything that is left, up to so many bytes.
  ///
  /// - Parameters:
  ///   - limit: How many bytes at most.
  ///   - isWhole: Whether a longer file is a fault.
  /// - Returns: The bytes.
  /// - Throws: A fault when the file cannot be read, or is longer.
  func readAll(limit: Int, isWhole: Bool = true) throws(TableFault) -> [UInt8] {
    guard !isWhole || size <= limit else {
      throw TableFault(.damagedWorkbook(.large), file: name)
    }
    var fault: TableFault?
    let capacity = isWhole ? max(size, 1 << 16) : limit
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      do throws(TableFault) {
        count = try read(into: buffer)
      } catch {
        fault = error
      }
    }
    if let fault { throw fault }
    return bytes
  }

  deinit {
    close(descriptor)
  }
}
