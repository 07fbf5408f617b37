/// The UUID of a report, made where the report was made (RFC 9562), in any letter case.
package struct ReportID: Hashable, Comparable, Sendable {
  /// The first eight bytes, big-endian.
  package let high: UInt64
  /// The last eight bytes, big-endian.
  package let low: UInt64

  /// The id of sixteen bytes in two halves.
  @inlinable
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads 36 ASCII bytes, `8-4-4-4-12`, in any letter case; nil for anything else.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 36 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    var place = 0
    for byte in bytes {
      if place == 8 || place == 13 || place == 18 || place == 23 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        let digit: UInt64
        switch byte {
        case 48...57: digit = UInt64(byte - 48)
        case 65...70: digit = UInt64(byte - 55)
        case 97...102: digit = UInt64(byte - 87)
        default: return nil
        }
        if place < 18 { high = high << 4 | digit } else { low = low << 4 | digit }
      }
      place += 1
    }
    self.high = high
    self.low = low
  }

  /// Reads the usual text form; nil for anything else.
  package init?(_ text: String) {
    self.init(text.utf8)
  }

  /// `8-4-4-4-12` in lower case.
  package var text: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 36) { buffer in
      var place = 0
      for half in [high, low] {
        for shift in stride(from: 60, through: 0, by: -4) {
          if place == 8 || place == 13 || place == 18 || place == 23 {
            buffer[place] = UInt8(ascii: "-")
            place += 1
          }
          buffer[place] = digits[Int(half >> UInt64(shift) & 15)]
          place += 1
        }
      }
      return 36
    }
  }

  @inlinable
  package static func < (left: ReportID, right: ReportID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension ReportID: CustomStringConvertible {
  package var description: String { text }
}
