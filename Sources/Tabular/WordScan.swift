/// Finds bytes eight at a time, inside one 64-bit word.
enum WordScan {
  /// A word of eight copies of the byte.
  @inline(__always)
  static func pattern(_ byte: UInt8) -> UInt64 {
    0x0101_0101_0101_0101 &* UInt64(byte)
  }

  /// The top bit of every byte of the word that equals the pattern's; exact, without the carry of the usual trick.
  @inline(__always)
  static func matches(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let difference = word ^ pattern
    return ~(((difference & low) &+ low) | difference | low)
  }

  /// How many of the bytes are line feeds.
  static func newlines(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let newline = pattern(10)
    let whole = bytes.count & ~7
    var count = 0
    var place = 0
    while place < whole {
      let word = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
      count &+= matches(word, newline).nonzeroBitCount
      place &+= 8
    }
    while place < bytes.count {
      if base[place] == 10 { count += 1 }
      place += 1
    }
    return count
  }
}
