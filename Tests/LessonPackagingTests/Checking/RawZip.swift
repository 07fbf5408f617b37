/// Writes stored archives byte by byte, so that a test can say anything in them.
enum RawZip {
  struct Entry {
    var name: [UInt8]
    var bytes: [UInt8]
    var flags: UInt16 = 0x800
    var method: UInt16 = 0
    var attributes: UInt32 = 0o100644 << 16
    var crc: UInt32?
    /// What the directory says of the unpacked length.
    var count: UInt32?
    /// Where the directory sends a reader; nil for the entry's own place.
    var offset: UInt32?
  }

  static func archive(_ entries: [Entry]) -> [UInt8] {
    var (body, directory) = ([UInt8](), [UInt8]())
    for entry in entries {
      let offset = entry.offset ?? UInt32(body.count)
      let head = fields(entry)
      body += bytes(0x0403_4B50, 4) + bytes(20, 2) + head + bytes(0, 2) + entry.name + entry.bytes
      directory +=
        bytes(0x0201_4B50, 4) + bytes(0x031E, 2) + bytes(20, 2) + head + bytes(0, 2)
        + bytes(0, 6) + bytes(entry.attributes, 4) + bytes(offset, 4) + entry.name
    }
    let count = UInt32(entries.count)
    let end =
      bytes(0x0605_4B50, 4) + bytes(0, 4) + bytes(count, 2) + bytes(count, 2)
      + bytes(UInt32(directory.count), 4) + bytes(UInt32(body.count), 4) + bytes(0, 2)
    return body + directory + end
  }

  // Flags, method, moment, CRC, lengths, the length of the name: the same in both places.
  private static func fields(_ entry: Entry) -> [UInt8] {
    bytes(UInt32(entry.flags), 2) + bytes(UInt32(entry.method), 2) + bytes(0, 2) + bytes(33, 2)
      + bytes(entry.crc ?? crc(entry.bytes), 4) + bytes(UInt32(entry.bytes.count), 4)
      + bytes(entry.count ?? UInt32(entry.bytes.count), 4) + bytes(UInt32(entry.name.count), 2)
  }

  private static func bytes(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32(min($0, 3)))) }
  }

  static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
