import CLibZip

/// An archive that libzip reads from memory, closed with this value.
final class ZipInput {
  let archive: OpaquePointer

  /// Opens an archive; a foreign one is opened whatever it says of itself, its entries are checked one by one.
  init(_ bytes: [UInt8], isForeign: Bool = false) throws(ZipFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = try ZipText.source(of: bytes, &error)
    let flags = Int32(isForeign ? ZIP_RDONLY : ZIP_RDONLY | ZIP_CHECKCONS)
    guard let archive = zip_open_from_source(source, flags, &error) else {
      zip_source_free(source)
      throw ZipText.fault(&error)
    }
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
  }

  /// Reads an entry to its end and keeps nothing of it: its length and its CRC are checked.
  func verify(_ index: UInt64, count: Int) throws(ZipFault) {
    guard let file = zip_fopen_index(archive, index, 0) else { throw ZipText.fault(of: archive) }
    defer { zip_fclose(file) }
    var left = count
    let isWhole = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      while left > 0 {
        let step = zip_fread(file, buffer.baseAddress, UInt64(min(left, buffer.count)))
        guard step > 0 else { return false }
        left -= Int(step)
      }
      return zip_fread(file, buffer.baseAddress, 1) == 0
    }
    guard isWhole else {
      throw .damaged(String(cString: zip_error_strerror(zip_file_get_error(file))))
    }
  }

  /// The bytes of an entry, its CRC checked.
  func read(_ index: UInt64, count: Int) throws(ZipFault) -> [UInt8] {
    guard let file = zip_fopen_index(archive, index, 0) else { throw ZipText.fault(of: archive) }
    defer { zip_fclose(file) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let step = zip_fread(file, buffer.baseAddress.map { $0 + filled }, UInt64(count - filled))
        guard step > 0 else { break }
        filled += Int(step)
      }
      // libzip compares the CRC when it meets the end, which is one read further.
      var beyond: UInt8 = 0
      failed = filled < count || zip_fread(file, &beyond, 1) != 0
    }
    guard !failed else {
      throw .damaged(String(cString: zip_error_strerror(zip_file_get_error(file))))
    }
    return bytes
  }
}
