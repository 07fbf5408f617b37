import CLibZip

/// One archive that libzip writes in memory; closed once, or discarded with this value.
final class ZipOutput {
  // Six, as `zip` itself does; libzip's own default is nine.
  private static let level: UInt32 = 6
  private static let plainFile: UInt32 = 0o100644 << 16
  // 1980-01-01: year 0, month 1, day 1. Only the DOS form is free of the machine's time zone.
  private static let firstDay: UInt16 = 1 << 5 | 1

  private let result: OpaquePointer
  private var archive: OpaquePointer?
  // libzip reads its sources when the archive is closed, not before.
  private var borrowed: [ZipInput] = []

  init() throws(ZipFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = try ZipText.source(of: [], &error)
    // Closing releases the archive's hold on the source, and the bytes are read after that.
    zip_source_keep(source)
    result = source
    archive = zip_open_from_source(source, Int32(ZIP_CREATE | ZIP_TRUNCATE), &error)
    guard archive != nil else {
      zip_source_free(source)
      throw ZipText.fault(&error)
    }
  }

  deinit {
    if let archive { zip_discard(archive) }
    zip_source_free(result)
  }

  func add(_ entry: ZipEntry) throws(ZipFault) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let source = try ZipText.source(of: entry.bytes, &error)
    let index = try add(source, named: entry.name)
    let compressed = entry.method == .deflated
    let method = compressed ? Int32(ZIP_CM_DEFLATE) : Int32(ZIP_CM_STORE)
    try check(zip_set_file_compression(archive, index, method, compressed ? Self.level : 0))
  }

  func add(_ prepared: PreparedZip) throws(ZipFault) {
    let other = try ZipInput(prepared.archive)
    borrowed.append(other)
    for (place, name) in prepared.names.enumerated() {
      let raw = zip_flags_t(ZIP_FL_COMPRESSED)
      guard let source = zip_source_zip(archive, other.archive, UInt64(place), raw, 0, -1)
      else { throw ZipText.fault(of: archive) }
      let index = try add(source, named: name)
      // The method it has already: libzip then copies the bytes as they are.
      try check(zip_set_file_compression(archive, index, Int32(ZIP_CM_DEFLATE), Self.level))
    }
  }

  func close() throws(ZipFault) -> [UInt8] {
    try check(zip_close(archive))
    archive = nil
    return try bytes()
  }

  private func add(_ source: OpaquePointer, named name: String) throws(ZipFault) -> UInt64 {
    let index = zip_file_add(archive, name, source, 0)
    guard index >= 0 else {
      zip_source_free(source)
      throw ZipText.fault(of: archive)
    }
    let place = UInt64(index)
    try check(zip_file_set_dostime(archive, place, 0, Self.firstDay, 0))
    let unix = UInt8(ZIP_OPSYS_UNIX)
    try check(zip_file_set_external_attributes(archive, place, 0, unix, Self.plainFile))
    return place
  }

  private func bytes() throws(ZipFault) -> [UInt8] {
    var stat = zip_stat_t()
    guard zip_source_stat(result, &stat) == 0, zip_source_open(result) == 0 else {
      throw .refused("no archive was written")
    }
    defer { zip_source_close(result) }
    let count = Int(stat.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Int(zip_source_read(result, buffer.baseAddress, UInt64(count))))
    }
    guard bytes.count == count else { throw .refused("the archive is torn") }
    return bytes
  }

  private func check(_ code: Int32) throws(ZipFault) {
    guard code == 0 else { throw ZipText.fault(of: archive) }
  }
}
