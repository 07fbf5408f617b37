import CLibZip

/// An archive that libzip reads from memory, closed with this value.
final class ZipInput {
  let archive: OpaquePointer

  init(_ bytes: [UInt8]) throws(ZipFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = try ZipText.source(of: bytes, &error)
    let flags = Int32(ZIP_RDONLY | ZIP_CHECKCONS)
    guard let archive = zip_open_from_source(source, flags, &error) else {
      zip_source_free(source)
      throw ZipText.fault(&error)
    }
    self.archive = archive
  }

  deinit {
    zip_discard(archive)
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
