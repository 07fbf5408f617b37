/// Marks of codes in 64 bits, to see quickly that no code came twice: 232 thousand take 4 MB and not 16.
///
/// Two codes may have one mark: who meets a mark that is there has to look at the codes themselves.
struct CodeMarks {
  private var slots: [UInt64]
  private var count = 0

  /// No marks yet.
  init() {
    slots = []
  }

  /// The mark of a code; never 0.
  @inline(__always)
  static func mark(of code: UnsafeRawBufferPointer) -> UInt64 {
    var mark = UInt64(truncatingIfNeeded: code.count)
    var place = 0
    while place + 8 <= code.count {
      mark = mix(mark ^ code.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < code.count {
      rest = rest << 8 | UInt64(code[place])
      place += 1
    }
    return mix(mark ^ rest) | 1
  }

  @inline(__always)
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  /// Adds a mark; false when it is there already.
  mutating func insert(_ mark: UInt64) -> Bool {
    if count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: mark >> 20) & mask
    while slots[place] != 0 {
      if slots[place] == mark { return false }
      place = (place + 1) & mask
    }
    slots[place] = mark
    count += 1
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: max(1 << 12, old.count * 4))
    let mask = slots.count - 1
    for mark in old where mark != 0 {
      var place = Int(truncatingIfNeeded: mark >> 20) & mask
      while slots[place] != 0 { place = (place + 1) & mask }
      slots[place] = mark
    }
  }
}
