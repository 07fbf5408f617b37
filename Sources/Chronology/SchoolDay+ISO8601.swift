extension SchoolDay {
  /// Reads `YYYY-MM-DD`, exactly ten ASCII bytes; nil for anything else.
  package init?(iso bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var digits = (0, 0, 0)
    var position = 0
    for byte in bytes {
      switch position {
      case 4, 7:
        guard byte == UInt8(ascii: "-") else { return nil }
      default:
        let digit = Int(byte) - 48
        guard (0...9).contains(digit) else { return nil }
        if position < 4 {
          digits.0 = digits.0 * 10 + digit
        } else if position < 7 {
          digits.1 = digits.1 * 10 + digit
        } else {
          digits.2 = digits.2 * 10 + digit
        }
      }
      position += 1
    }
    self.init(year: digits.0, month: digits.1, day: digits.2)
  }

  /// Reads `YYYY-MM-DD`; nil for anything else.
  package init?(iso text: String) {
    self.init(iso: text.utf8)
  }

  /// `YYYY-MM-DD`.
  package var iso: String {
    let (year, month, day) = civil
    return String(unsafeUninitializedCapacity: 10) { buffer in
      Self.write(year, width: 4, into: buffer, at: 0)
      buffer[4] = UInt8(ascii: "-")
      Self.write(month, width: 2, into: buffer, at: 5)
      buffer[7] = UInt8(ascii: "-")
      Self.write(day, width: 2, into: buffer, at: 8)
      return 10
    }
  }

  static func write(
    _ value: Int, width: Int, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) {
    var rest = value
    for offset in stride(from: width - 1, through: 0, by: -1) {
      buffer[start + offset] = UInt8(48 + rest % 10)
      rest /= 10
    }
  }
}

extension SchoolDay: CustomStringConvertible {
  package var description: String { iso }
}
