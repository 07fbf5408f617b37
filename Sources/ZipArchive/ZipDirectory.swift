/// The central directory of an archive, read before libzip sees the bytes.
///
/// libzip gives no offsets of local headers, so overlaps that make a zip bomb are found here.
struct ZipDirectory {
  /// One entry as the directory states it.
  struct Record {
    let name: String
    let method: Int
    let packed: Int
    let unpacked: Int
    let offset: Int
    let isEncrypted: Bool
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
    try directory.checkRanges(of: records, before: start)
    try directory.checkSizes(of: records)
    return records
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
      guard nameEnd <= start + size,
        let name = String(validating: bytes[place + 46..<nameEnd], as: UTF8.self)
      else { throw .damaged("entry name") }
      result.append(
        Record(
          name: name, method: word(place + 10), packed: long(place + 20),
          unpacked: long(place + 24), offset: long(place + 42),
          isEncrypted: word(place + 8) & 1 == 1))
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

  private func checkRanges(
    of records: [Record], before directory: Int
  ) throws(ZipFault) {
    var end = 0
    for record in records.sorted(by: { $0.offset < $1.offset }) {
      let place = record.offset
      guard place + 30 <= directory, long(place) == 0x0403_4B50 else {
        throw .damaged(record.name)
      }
      let data = place + 30 + word(place + 26) + word(place + 28)
      guard place >= end, data + record.packed <= directory else {
        throw .damaged("\(record.name) overlaps")
      }
      end = data + record.packed
    }
  }

  private func checkSizes(of records: [Record]) throws(ZipFault) {
    var total = 0
    for record in records {
      total += record.unpacked
      guard total <= limits.unpackedBytes else { throw .overLimit("unpacked bytes") }
      let isGreedy =
        record.unpacked > 1 << 20
        && record.unpacked / max(1, record.packed) > limits.ratio
      guard !isGreedy else { throw .overLimit("\(record.name): ratio") }
      guard !record.isEncrypted, record.method == 0 || record.method == 8 else {
        throw .unsupported(record.name)
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
