/// Whether bytes are UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing past U+10FFFF.
enum UTF8Check {
  /// The place of the first byte that is not, or nil when all are.
  static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let count = bytes.count
    var place = 0
    while place < count {
      // Reports are ASCII but for names: eight bytes at a time until one is not.
      while place + 8 <= count,
        UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        place += 8
      }
      guard place < count else { return nil }
      guard base[place] >= 0x80 else {
        place += 1
        continue
      }
      guard let length = sequence(base + place, available: count - place) else { return place }
      place += length
    }
    return nil
  }

  private static func sequence(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int? {
    let length: Int
    let second: ClosedRange<UInt8>
    switch bytes[0] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard available >= length, second.contains(bytes[1]) else { return nil }
    for offset in 2..<max(2, length) where bytes[offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
