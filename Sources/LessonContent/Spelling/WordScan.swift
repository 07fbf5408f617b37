/// Finds the words of a line that a speller should see.
enum WordScan {
  /// Calls `body` with every word and its offset in bytes.
  ///
  /// A word is letters with hyphens between them. What is joined to digits (112-ге, 3А) is none, nor is one
  /// letter alone, nor a word in another alphabet.
  static func words(in line: Substring, _ body: (Substring, Int) -> Void) {
    let bytes = line.utf8
    var index = bytes.startIndex
    var offset = 0
    var afterDigit = false
    while index < bytes.endIndex {
      let byte = bytes[index]
      let width = width(ofLetter: byte)
      guard width > 0 else {
        afterDigit = isDigit(byte) || afterDigit && byte == hyphen
        index = bytes.index(after: index)
        offset += 1
        continue
      }
      let start = (index: index, offset: offset)
      var isCyrillic = false
      var end = index
      while index < bytes.endIndex {
        let width = self.width(ofLetter: bytes[index])
        guard width > 0 || bytes[index] == hyphen else { break }
        isCyrillic = isCyrillic || width == 2
        index = bytes.index(index, offsetBy: max(width, 1))
        offset += max(width, 1)
        if width > 0 { end = index }
      }
      let beforeDigit = index < bytes.endIndex && isDigit(bytes[index])
      let word = line[start.index..<end]
      if isCyrillic, !afterDigit, !beforeDigit, word.utf8.count > 2 { body(word, start.offset) }
      afterDigit = false
    }
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
