/// Reads JavaScript as a row of words, strings, numbers and signs; comments and patterns are passed over.
struct ScriptScanner {
  /// A value that stands literally in a script.
  enum Literal: Hashable, Sendable {
    case string(String)
    case number(String)
    case other

    /// The text of a string; nil for anything else.
    var text: String? { if case .string(let text) = self { text } else { nil } }
  }

  enum Token {
    case identifier(String)
    case literal(Literal)
    case sign(UInt8)
  }

  /// The functions whose calls are looked at.
  static let calls: Set<String> = [
    "LMSInitialize", "LMSFinish", "LMSCommit", "LMSGetValue", "LMSSetValue", "Initialize",
    "Terminate", "Commit", "GetValue", "SetValue", "alert", "confirm", "toISOString", "setInterval",
    "addEventListener",
  ]
  /// The words that are looked for.
  static let watched: Set<String> = calls.union([
    "API", "API_1484_11", "unload", "onunload", "beforeunload", "onbeforeunload", "pagehide",
    "visibilitychange", "LMSGetLastError", "GetLastError", "4096", "64000", "64e3", "_count",
    "._count",
  ])

  private let bytes: [UInt8]
  private var place = 0
  /// Whether a slash here would begin a pattern: after a sign that no value ends with.
  private var mayBeginPattern = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next word (empty when nobody looks for it), string, number or sign; nil at the end.
  mutating func next() -> Token? {
    skipSpaceAndComments()
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    if Self.isWord(byte) {
      let isNumber = (48...57).contains(byte)
      let word = self.word()
      mayBeginPattern = word == "return" || word == "typeof"
      return isNumber ? .literal(.number(word)) : .identifier(word)
    }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
      mayBeginPattern = false
      return .literal(.string(string(byte)))
    }
    place += 1
    if byte == UInt8(ascii: "/"), mayBeginPattern {
      skipPattern()
      mayBeginPattern = false
      return .literal(.other)
    }
    mayBeginPattern = byte != UInt8(ascii: ")") && byte != UInt8(ascii: "]")
    return .sign(byte)
  }

  /// The literal values of a call whose opening parenthesis was just read, two at most; nothing is consumed.
  func arguments() -> [Literal] {
    var ahead = self
    var found: [Literal] = []
    while found.count < 2, let token = ahead.next() {
      switch token {
      case .literal(let literal): found.append(literal)
      case .identifier: found.append(.other)
      case .sign(UInt8(ascii: ")")): return found
      case .sign: found.append(.other)
      }
      guard case .sign(UInt8(ascii: ","))? = ahead.next() else { return found }
    }
    return found
  }

  /// The literal that follows a comma and that a comma or parenthesis follows; nil when there is none.
  func valueAfterComma() -> Literal? {
    var ahead = self
    guard case .sign(UInt8(ascii: ","))? = ahead.next(), let token = ahead.next(),
      case .literal(let literal) = token, case .sign(let end)? = ahead.next(),
      end == UInt8(ascii: ")") || end == UInt8(ascii: ",")
    else { return nil }
    return literal
  }

  private mutating func word() -> String {
    let start = place
    while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
    // Nearly every word is one that nobody looks for, and needs no String.
    let count = place - start
    guard count < 32, Self.notable[Int(bytes[start]) << 5 | count] else { return "" }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  /// Whether some word that is looked for begins with a byte and is so long.
  private static let notable: [Bool] = {
    var table = [Bool](repeating: false, count: 256 << 5)
    for word in watched.union(["return", "typeof"]) {
      guard let first = word.utf8.first, word.utf8.count < 32 else { continue }
      table[Int(first) << 5 | word.utf8.count] = true
    }
    return table
  }()

  private mutating func string(_ quote: UInt8) -> String {
    place += 1
    let start = place
    while place < bytes.count, bytes[place] != quote {
      // A string that is never closed ends with its line, a template does not.
      if bytes[place] == 0x0A, quote != UInt8(ascii: "`") { break }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(place, bytes.count)
    place = end + 1
    return String(decoding: bytes[start..<end].prefix(512), as: UTF8.self)
  }

  private mutating func skipPattern() {
    var isClass = false
    while place < bytes.count, bytes[place] != 0x0A {
      let byte = bytes[place]
      place += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "[") { isClass = true }
      if byte == UInt8(ascii: "]") { isClass = false }
      if byte == UInt8(ascii: "/"), !isClass { return }
    }
  }

  private mutating func skipSpaceAndComments() {
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if byte == 32 || (9...13).contains(byte) {
        place += 1
      } else if byte == UInt8(ascii: "/"), next == UInt8(ascii: "/") {
        while place < bytes.count, bytes[place] != 0x0A { place += 1 }
      } else if byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        place += 2
        while place + 1 < bytes.count, !(bytes[place] == 0x2A && bytes[place + 1] == 0x2F) {
          place += 1
        }
        place += 2
      } else {
        return
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 32) || (48...57).contains(byte) || byte == 0x5F || byte == 0x24
      || byte >= 0x80
  }
}
