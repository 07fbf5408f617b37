/// Finds anchors and aliases before Yams sees them: it hashes the keys of mappings, and a key that is a bomb takes for ever.
enum AnchorScan {
  /// The line of the first `&name` or `*name` where a value may begin, outside of quotes and comments.
  static func firstLine(in source: SourceText) -> Int? {
    var scanner = Scanner()
    for byte in source.text.utf8 where scanner.isAnchor(byte) { return scanner.line }
    return nil
  }
}

/// Where in a YAML text the scan is.
private struct Scanner {
  private(set) var line = 1
  private var quote: UInt8 = 0
  private var isComment = false
  private var isEscaped = false
  private var atValue = true
  private var previous: UInt8 = 10

  mutating func isAnchor(_ byte: UInt8) -> Bool {
    defer { previous = byte }
    if byte == 10 {
      line += 1
      isComment = false
      if quote == 0 { atValue = true }
      return false
    }
    if isComment { return false }
    if quote != 0 {
      closeQuote(byte)
      return false
    }
    return isAnchorInPlainText(byte)
  }

  private mutating func closeQuote(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
      isEscaped = true
    } else if byte == quote {
      quote = 0
    }
  }

  private mutating func isAnchorInPlainText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "*"):
      return atValue
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if atValue { quote = byte }
      atValue = false
    case UInt8(ascii: "#"):
      isComment = previous == 32 || previous == 10 || previous == 9
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","):
      atValue = true
    case UInt8(ascii: ":"):
      // `{"key":*name}`: after a quoted key no space is needed.
      atValue = previous == UInt8(ascii: "\"") || previous == UInt8(ascii: "'")
    case 32, 9:
      // `- x`, `key: x`, `? x`, `!tag x`: a value may begin after the mark and a space.
      if previous == UInt8(ascii: ":") || previous == UInt8(ascii: "-")
        || previous == UInt8(ascii: "?")
      {
        atValue = true
      }
    default:
      if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?"), byte != UInt8(ascii: "!") {
        atValue = false
      }
    }
    return false
  }
}
