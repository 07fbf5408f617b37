/// Finds the words of a text that a speller should see.
enum WordScan {
  /// A word of a text.
  struct Word {
    /// Its bytes.
    let bytes: Range<Int>
    /// The line, counted from 1.
    let line: Int
    /// Its offset in bytes from the start of the line.
    let offset: Int
  }

  /// Calls `body` with every word of a text in UTF-8.
  ///
  /// A word is letters with hyphens between them. What is joined to digits (112-ге, 3А) is none, nor is one
  /// letter alone, nor a word in another alphabet.
  static func words(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Word) -> Void) {
    var index = 0
    var line = 1
    var lineStart = 0
    var afterDigit = false
    while index < bytes.count {
      let byte = bytes[index]
      guard width(ofLetter: byte) > 0 else {
        afterDigit = isDigit(byte) || afterDigit && byte == hyphen
        index += 1
        if byte == 10 {
          line += 1
          lineStart = index
        }
        continue
      }
      let found = word(in: bytes, from: index)
      let beforeDigit = found.next < bytes.count && isDigit(bytes[found.next])
      if found.isCyrillic, !afterDigit, !beforeDigit, found.end - index > 2 {
        body(Word(bytes: index..<found.end, line: line, offset: index - lineStart))
      }
      index = found.next
      afterDigit = false
    }
  }

  /// The end of the word that begins at a place, and where to go on behind its last hyphens.
  private static func word(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, next: Int, isCyrillic: Bool) {
    var isCyrillic = false
    var index = start
    var end = start
    while index < bytes.count {
      let width = width(ofLetter: bytes[index])
      guard width > 0 || bytes[index] == hyphen else { break }
      isCyrillic = isCyrillic || width == 2
      index = min(index + max(width, 1), bytes.count)
      if width > 0 { end = index }
    }
    return (end, index, isCyrillic)
  }

  private static let hyphen: UInt8 = 45

  /// The bytes of a letter that begins with one: ASCII 1, U+0400–U+053F 2, anything else 0.
  private static func width(ofLetter byte: UInt8) -> Int {
    switch byte {
    case 65...90, 97...122: 1
    case 0xD0...0xD4: 2
    default: 0
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte)
  }
}
