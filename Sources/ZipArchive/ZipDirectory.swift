/// The central directory of an archive, read before libzip sees the bytes.
///
/// libzip gives no offsets of local headers, so overlaps that make a zip bomb are found here.
struct ZipDirectory {
  /// One entry as the directory states it.
  struct Record {
    let nameBytes: ArraySlice<UInt8>
    let flags: Int
    let method: Int
    let packed: Int
    let unpacked: Int
    let crc: Int
    let offset: Int
    /// The host system in the upper byte of the version, the rights of the file as that system has them.
    let host: Int
    let attributes: Int

    /// The name, when it is UTF-8.
    var name: String? { String(validating: nameBytes, as: UTF8.self) }
    var isEncrypted: Bool { flags & 1 == 1 }
    // APPNOTE 4.4.4: bit 11 says that the name is UTF-8.
    var saysUTF8: Bool { flags & 0x800 != 0 }
    // 4.4.2: host 3 is Unix, whose mode lies in the upper half; 0o12 is a symbolic link.
    var isLink: Bool { host == 3 && attributes >> 28 == 0o12 }
  }

  private let bytes: [UInt8]
  private let limits: ZipLimits

  /// The directory's records, each checked against the archive and its limits.
  static func records(of bytes: [UInt8], limits: ZipLimits) throws(ZipFault) -> [Record] {
    guard bytes.count <= limits.archiveBytes else { throw .overLimit("archive bytes") }
    let directory = ZipDirectory(bytes: bytes, limits: limits)
    let end = try directory.endRecord()
    let start = directory.long(end + 16)
    let records = try directory.records(endingAt: end)
    if let overlap = directory.overlaps(of: records, before: start).first {
      throw .damaged(overlap)
    }
    try directory.checkSizes(of: records)
    return records
  }

  /// The directory's records as they stand, with the entries that overlap or lead nowhere; only its own frame is checked.
  static func survey(
    of bytes: [UInt8], limits: ZipLimits
  ) throws(ZipFault) -> (records: [Record], overlaps: [String], places: [Int]) {
    guard bytes.count <= limits.archiveBytes else { throw .overLimit("archive bytes") }
    let directory = ZipDirectory(bytes: bytes, limits: limits)
    let end = try directory.endRecord()
    let records = try directory.records(endingAt: end)
    let overlaps = directory.overlaps(of: records, before: directory.long(end + 16))
    // Without overlaps every local header lies where the directory says.
    let places = overlaps.isEmpty ? records.map { directory.data(at: $0.offset) } : []
    return (records, overlaps, places)
  }

  private func records(endingAt end: Int) throws(ZipFault) -> [Record] {
    let (count, size, start) = (word(end + 10), long(end + 12), long(end + 16))
    // APPNOTE 4.4.1.4: these values send the reader to a zip64 record, which lesson packages never need.
    guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw .unsupported("zip64") }
    guard count <= limits.entries else { throw .overLimit("entries") }
    guard start + size <= end else { throw .damaged("directory") }
    var (place, result) = (start, [Record]())
    for _ in 0..<count {
      guard place + 46 <= start + size, long(place) == 0x0201_4B50 else {
        throw .damaged("directory")
      }
      let nameEnd = place + 46 + word(place + 28)
      guard nameEnd <= start + size else { throw .damaged("entry name") }
      result.append(
        Record(
          nameBytes: bytes[place + 46..<nameEnd], flags: word(place + 8),
          method: word(place + 10), packed: long(place + 20), unpacked: long(place + 24),
          crc: long(place + 16), offset: long(place + 42), host: word(place + 4) >> 8,
          attributes: long(place + 38)))
      place = nameEnd + word(place + 30) + word(place + 32)
    }
    return result
  }

  private func endRecord() throws(ZipFault) -> Int {
    // The record is 22 bytes and a comment of at most 65,535.
    let last = bytes.count - 22
    guard last >= 0 else { throw .damaged("no end record") }
    for place in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
    where long(place) == 0x0605_4B50 && place + 22 + word(place + 20) == bytes.count {
      return place
    }
    throw .damaged("no end record")
  }

  /// The entries whose bytes are not theirs alone, or that have no local header where the directory says.
  private func overlaps(of records: [Record], before directory: Int) -> [String] {
    var (end, found) = (0, [String]())
    for record in records.sorted(by: { $0.offset < $1.offset }) {
      let place = record.offset
      let name = String(decoding: record.nameBytes, as: UTF8.self)
      guard place + 30 <= directory, long(place) == 0x0403_4B50 else {
        found.append(name)
        continue
      }
      let data = self.data(at: place)
      if place < end || data + record.packed > directory { found.append("\(name) overlaps") }
      end = max(end, data + record.packed)
    }
    return found
  }

  /// Where the packed bytes behind a local header begin (APPNOTE 4.3.7).
  private func data(at header: Int) -> Int {
    header + 30 + word(header + 26) + word(header + 28)
  }

  private func checkSizes(of records: [Record]) throws(ZipFault) {
    var total = 0
    for record in records {
      total += record.unpacked
      guard total <= limits.unpackedBytes else { throw .overLimit("unpacked bytes") }
      let isGreedy =
        record.unpacked > 1 << 20
        && record.unpacked / max(1, record.packed) > limits.ratio
      guard !isGreedy else { throw .overLimit("\(record.name ?? "?"): ratio") }
      guard !record.isEncrypted, record.method == 0 || record.method == 8 else {
        throw .unsupported(record.name ?? "?")
      }
    }
  }

  private func word(_ place: Int) -> Int {
    Int(bytes[place]) | Int(bytes[place + 1]) << 8
  }

  private func long(_ place: Int) -> Int {
    word(place) | word(place + 2) << 16
  }
}
