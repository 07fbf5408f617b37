/// The words of a closed list and their values, found by bytes.
struct ClosedList<Value: Sendable>: Sendable {
  private let keys: [WordKey]
  private let bytes: [[UInt8]]
  private let values: [Value]
  /// The words, for a person.
  let words: String

  init(_ values: some Sequence<Value>, word: (Value) -> String) {
    self.values = Array(values)
    let texts = self.values.map(word)
    bytes = texts.map { Array($0.utf8) }
    keys = bytes.map { $0.withUnsafeBytes(WordKey.init) }
    words = texts.joined(separator: ", ")
  }

  /// The value of a word.
  subscript(word: UnsafeRawBufferPointer) -> Value? {
    let key = WordKey(word)
    for place in keys.indices where keys[place] == key {
      if word.count <= 16 || bytes[place].elementsEqual(word) { return values[place] }
    }
    return nil
  }
}

/// A word's length and its first and last eight bytes: all of it, up to sixteen.
private struct WordKey: Equatable {
  let low: UInt64
  let high: UInt64
  let count: Int

  @inline(__always)
  init(_ word: UnsafeRawBufferPointer) {
    count = word.count
    if word.count >= 8 {
      low = word.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      high = word.loadUnaligned(fromByteOffset: word.count - 8, as: UInt64.self)
    } else {
      var number: UInt64 = 0
      for byte in word { number = number << 8 | UInt64(byte) }
      low = number
      high = 0
    }
  }
}
