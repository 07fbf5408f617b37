/// Codes to dense numbers, keyed by raw bytes: a look-up makes no String and no allocation.
///
/// Open addressing with linear probing over a power of two at most half full; 230 thousand codes take 9 MB.
struct CodeTable: Sendable {
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var offsets: [UInt32] = [0]
  private var bytes: [UInt8] = []
  private var mask: Int

  /// An empty table with room for so many codes.
  init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    hashes.reserveCapacity(capacity)
    offsets.reserveCapacity(capacity + 1)
    bytes.reserveCapacity(capacity * 12)
  }

  /// How many codes there are.
  var count: Int { hashes.count }

  /// The number of a code, or nil.
  func number(of code: UnsafeRawBufferPointer) -> Int? {
    let hash = Self.hash(code)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return nil }
      if hashes[number] == hash, matches(number, code) { return number }
      slot = (slot + 1) & mask
    }
  }

  /// The number of a code, which is new when it equals the count before.
  mutating func insert(_ code: UnsafeRawBufferPointer) -> Int {
    let hash = Self.hash(code)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { break }
      if hashes[number] == hash, matches(number, code) { return number }
      slot = (slot + 1) & mask
    }
    let number = hashes.count
    slots[slot] = Int32(number)
    hashes.append(hash)
    bytes.append(contentsOf: code)
    offsets.append(UInt32(bytes.count))
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a code given as text, inserted when new.
  mutating func insert(_ code: String) -> Int {
    var copy = code
    return copy.withUTF8 { insert(UnsafeRawBufferPointer($0)) }
  }

  /// The number of a code given as text, or nil.
  func number(of code: String) -> Int? {
    var copy = code
    return copy.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  /// The code of a number.
  func code(_ number: Int) -> String {
    String(decoding: bytes[Int(offsets[number])..<Int(offsets[number + 1])], as: UTF8.self)
  }

  private func matches(_ number: Int, _ code: UnsafeRawBufferPointer) -> Bool {
    let start = Int(offsets[number])
    guard Int(offsets[number + 1]) - start == code.count else { return false }
    for index in 0..<code.count where bytes[start + index] != code[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(truncatingIfNeeded: hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// A multiplicative hash, eight bytes a step; codes come from files, so a flood only costs the importer its own time.
  private static func hash(_ code: UnsafeRawBufferPointer) -> UInt64 {
    var value: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(code.count)
    var index = 0
    while index + 8 <= code.count {
      let word = code.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      value = mix(value ^ word)
      index += 8
    }
    var tail: UInt64 = 0
    while index < code.count {
      tail = tail << 8 | UInt64(code[index])
      index += 1
    }
    return mix(value ^ tail)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return high ^ low
  }
}
