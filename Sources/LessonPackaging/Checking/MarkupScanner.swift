/// Reads HTML of any quality as a row of tags and texts: no tree, no depth, no memory beyond the tag at hand.
struct MarkupScanner {
  enum Token {
    case open(String, MarkupAttributes)
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private let skipsText: Bool
  private var place = 0

  /// A scanner; one that skips text gives tags alone.
  init(_ bytes: [UInt8], skipsText: Bool = false) {
    self.bytes = bytes
    self.skipsText = skipsText
  }

  /// The next tag or text; nil at the end.
  mutating func next() -> Token? {
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count else {
        guard skipsText else { return text() }
        passText()
        continue
      }
      let following = bytes[place + 1]
      if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") {
        skipDeclaration()
      } else if following == UInt8(ascii: "/") {
        place += 2
        let name = self.name()
        skip(past: UInt8(ascii: ">"))
        return .close(name)
      } else if Self.isLetter(following) {
        place += 1
        return tag()
      } else if skipsText {
        passText()
      } else {
        return text()
      }
    }
    return nil
  }

  /// The bytes up to the end tag of an element whose content is no markup.
  mutating func raw(until tag: String) -> [UInt8] {
    let end = Array("</\(tag)".utf8)
    let start = place
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), place + end.count <= bytes.count,
        zip(bytes[place..<place + end.count], end).allSatisfy({ $0 | 32 == $1 | 32 })
      {
        break
      }
      place += 1
    }
    return Array(bytes[start..<place])
  }

  private mutating func passText() {
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
  }

  private mutating func text() -> Token {
    let start = place
    passText()
    return .text(String(decoding: bytes[start..<place], as: UTF8.self))
  }

  private mutating func tag() -> Token {
    let tag = name()
    var attributes = MarkupAttributes()
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      guard Self.isLetter(bytes[place]) else {
        place += 1
        continue
      }
      let key = name()
      let value = self.value()
      attributes.add(key, value)
    }
    place = min(place + 1, bytes.count)
    return .open(tag, attributes)
  }

  private mutating func name() -> String {
    let start = place
    var hasCapitals = false
    while place < bytes.count, Self.isName(bytes[place]) {
      hasCapitals = hasCapitals || (65...90).contains(bytes[place])
      place += 1
    }
    let name = String(decoding: bytes[start..<place], as: UTF8.self)
    return hasCapitals ? name.lowercased() : name
  }

  private mutating func value() -> String {
    skipSpaces()
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return "" }
    place += 1
    skipSpaces()
    guard place < bytes.count else { return "" }
    let quote = bytes[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let start = place
    var isEscaped = false
    while place < bytes.count,
      isQuoted ? bytes[place] != quote : !Self.isSpace(bytes[place]) && bytes[place] != 0x3E
    {
      isEscaped = isEscaped || bytes[place] == UInt8(ascii: "&")
      place += 1
    }
    let value = String(decoding: bytes[start..<place], as: UTF8.self)
    if isQuoted { place = min(place + 1, bytes.count) }
    return isEscaped ? MarkupText.unescaped(value) : value
  }

  private mutating func skipDeclaration() {
    let isComment = bytes[place...].starts(with: Array("<!--".utf8))
    guard isComment else { return skip(past: UInt8(ascii: ">")) }
    place += 4
    while place + 2 < bytes.count,
      !(bytes[place] == 0x2D && bytes[place + 1] == 0x2D && bytes[place + 2] == 0x3E)
    {
      place += 1
    }
    place = min(place + 3, bytes.count)
  }

  private mutating func skip(past end: UInt8) {
    while place < bytes.count, bytes[place] != end { place += 1 }
    place = min(place + 1, bytes.count)
  }

  private mutating func skipSpaces() {
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
  private static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (48...58).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E
  }
}
