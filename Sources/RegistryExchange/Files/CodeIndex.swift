/// Codes and their numbers; codes of up to 16 bytes, which is nearly all, are looked up without making a String.
struct CodeIndex {
  private struct Key: Hashable {
    let high: UInt64
    let low: UInt64
  }

  private var short: [Key: Int32] = [:]
  private var long: [String: Int32] = [:]

  /// Makes room for so many codes.
  init(capacity: Int = 0) {
    short.reserveCapacity(capacity)
  }

  /// The number of a code.
  func number(of code: UnsafeRawBufferPointer) -> Int32? {
    if let key = Self.key(code) { return short[key] }
    return long[String(decoding: code, as: UTF8.self)]
  }

  /// Puts a code in; returns the number that it had before, which then stays.
  mutating func insert(_ code: UnsafeRawBufferPointer, _ number: Int32) -> Int32? {
    guard let key = Self.key(code) else {
      let text = String(decoding: code, as: UTF8.self)
      if let known = long[text] { return known }
      long[text] = number
      return nil
    }
    if let known = short[key] { return known }
    short[key] = number
    return nil
  }

  /// The bytes in two words, zeros behind them: no code has a zero byte.
  private static func key(_ code: UnsafeRawBufferPointer) -> Key? {
    guard code.count <= 16 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (place, byte) in code.enumerated() {
      if place < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
    }
    return Key(high: high << UInt64(8 * max(0, 8 - code.count)), low: low)
  }
}
