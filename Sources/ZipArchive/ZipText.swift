import CLibZip

/// What libzip says of an error of its own.
enum ZipText {
  static func fault(_ error: UnsafeMutablePointer<zip_error_t>) -> ZipFault {
    .refused(String(cString: zip_error_strerror(error)))
  }

  static func fault(of archive: OpaquePointer?) -> ZipFault {
    .refused(String(cString: zip_strerror(archive)))
  }

  /// A source over a copy of the bytes, which libzip frees.
  static func source(
    of bytes: [UInt8], _ error: UnsafeMutablePointer<zip_error_t>
  ) throws(ZipFault) -> OpaquePointer {
    // libzip never frees a buffer of no bytes, whatever it was told: a byte leaked for each empty file.
    guard !bytes.isEmpty else {
      guard let source = zip_source_buffer_create(nil, 0, 0, error) else { throw fault(error) }
      return source
    }
    guard let memory = malloc(bytes.count) else { throw .refused("out of memory") }
    bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { memory.copyMemory(from: start, byteCount: buffer.count) }
    }
    guard let source = zip_source_buffer_create(memory, UInt64(bytes.count), 1, error) else {
      free(memory)
      throw fault(error)
    }
    return source
  }
}
