/// A time of day as `08:00`.
enum ClockTime {
  /// Minutes after midnight of `08:00` or `8:00`, else nil.
  static func minute(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count == 5 || bytes.count == 4 else { return nil }
    // Nearly every time is `08:00`.
    if bytes.count == 5, bytes[2] == UInt8(ascii: ":") {
      let digits = (bytes[0] &- 48, bytes[1] &- 48, bytes[3] &- 48, bytes[4] &- 48)
      guard digits.0 < 10, digits.1 < 10, digits.2 < 6, digits.3 < 10 else { return nil }
      let hour = Int(digits.0) * 10 + Int(digits.1)
      return hour < 24 ? hour * 60 + Int(digits.2) * 10 + Int(digits.3) : nil
    }
    let colon = bytes.count - 3
    guard bytes[colon] == UInt8(ascii: ":") else { return nil }
    var parts = (0, 0)
    for (place, byte) in bytes.enumerated() where place != colon {
      guard (48...57).contains(byte) else { return nil }
      let digit = Int(byte) - 48
      if place < colon { parts.0 = parts.0 * 10 + digit } else { parts.1 = parts.1 * 10 + digit }
    }
    guard parts.0 < 24, parts.1 < 60 else { return nil }
    return parts.0 * 60 + parts.1
  }

  /// `08:00`.
  static func text(_ minute: Int) -> String {
    let (hour, rest) = (minute / 60, minute % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
  }
}
