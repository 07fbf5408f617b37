/// The words of a closed list and their values, found by bytes.
struct ClosedList<Value: Sendable>: Sendable {
  private let entries: [(word: [UInt8], value: Value)]
  /// The words, for a person.
  let words: String

  init(_ values: some Sequence<Value>, word: (Value) -> String) {
    let pairs = values.map { (word: word($0), value: $0) }
    entries = pairs.map { (word: Array($0.word.utf8), value: $0.value) }
    words = pairs.map(\.word).joined(separator: ", ")
  }

  /// The value of a word.
  subscript(bytes: UnsafeRawBufferPointer) -> Value? {
    for entry in entries where entry.word.count == bytes.count && entry.word.elementsEqual(bytes) {
      return entry.value
    }
    return nil
  }
}
