/// Codes to dense numbers, keyed by raw bytes: a look-up makes no String and no allocation.
///
/// Open addressing with linear probing over a power of two at most half full. A code of up to 16 bytes lies in its slot,
/// so that a look-up misses the cache once and not four times; 230 thousand codes take 16 MB.
package struct CodeTable: Sendable {
  private var slots: [Slot]
  /// The codes in the order of their numbers.
  package private(set) var codes = CodeColumn()
  private var mask: Int

  /// An empty table with room for so many codes.
  package init(capacity: Int = 1024) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot.empty, count: size)
    mask = size - 1
    codes.reserve(capacity)
  }

  /// The table of some codes, each at its place; one that comes twice moves all behind it.
  package init(_ codes: CodeColumn) {
    self.init(capacity: codes.count)
    for place in codes.indices { codes.withBytes(of: place) { _ = insert($0) } }
  }

  /// How many codes there are.
  package var count: Int { codes.count }

  /// The number of a code, or nil.
  package func number(of code: UnsafeRawBufferPointer) -> Int? {
    let number = slots[place(of: Slot(code), code)].number
    return number < 0 ? nil : Int(number)
  }

  /// The number of a code, which is new when it equals the count before.
  package mutating func insert(_ code: UnsafeRawBufferPointer) -> Int {
    var slot = Slot(code)
    let place = place(of: slot, code)
    guard slots[place].number < 0 else { return Int(slots[place].number) }
    let number = count
    slot.number = Int32(number)
    slots[place] = slot
    codes.append(code)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a code given as text, inserted when new.
  package mutating func insert(_ code: String) -> Int {
    var copy = code
    return copy.withUTF8 { insert(UnsafeRawBufferPointer($0)) }
  }

  /// The number of a code given as text, or nil.
  package func number(of code: String) -> Int? {
    var copy = code
    return copy.withUTF8 { number(of: UnsafeRawBufferPointer($0)) }
  }

  /// The code of a number.
  package func code(_ number: Int) -> String { codes[number] }

  /// The slot that holds a code, or the free one where it belongs.
  @inline(__always)
  private func place(of slot: Slot, _ code: UnsafeRawBufferPointer) -> Int {
    var place = slot.hash & mask
    while true {
      let other = slots[place]
      if other.number < 0 || (other.isSame(as: slot) && matches(other, code)) { return place }
      place = (place + 1) & mask
    }
  }

  /// Whether a long code is the same in the bytes that the slot has no room for.
  private func matches(_ slot: Slot, _ code: UnsafeRawBufferPointer) -> Bool {
    guard code.count > 16 else { return true }
    return codes.withBytes(of: Int(slot.number)) { $0.elementsEqual(code) }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot.empty, count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.number >= 0 {
      var place = slot.hash & mask
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = slot
    }
  }
}

/// A code's first and last eight bytes, its length and its number.
private struct Slot {
  let low: UInt64
  let high: UInt64
  let count: Int32
  var number: Int32

  static let empty = Slot(low: 0, high: 0, count: -1, number: -1)

  private init(low: UInt64, high: UInt64, count: Int32, number: Int32) {
    self.low = low
    self.high = high
    self.count = count
    self.number = number
  }

  /// The slot of a code, not numbered yet; codes of 8 to 16 bytes overlap in the middle.
  @inline(__always)
  init(_ code: UnsafeRawBufferPointer) {
    count = Int32(truncatingIfNeeded: code.count)
    number = -1
    if code.count >= 8 {
      low = code.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      high = code.loadUnaligned(fromByteOffset: code.count - 8, as: UInt64.self)
    } else {
      var word: UInt64 = 0
      for index in 0..<code.count { word = word << 8 | UInt64(code[index]) }
      low = word
      high = 0
    }
  }

  @inline(__always)
  func isSame(as other: Slot) -> Bool {
    low == other.low && high == other.high && count == other.count
  }

  /// A multiplicative hash; codes come from files, so a flood costs only the importer's own time.
  var hash: Int {
    let first = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    let second = (high ^ UInt64(truncatingIfNeeded: count) ^ first.high ^ first.low)
      .multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return Int(truncatingIfNeeded: second.high ^ second.low)
  }
}
