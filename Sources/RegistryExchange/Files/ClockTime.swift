/// A time of day as `08:00`.
enum ClockTime {
  /// Minutes after midnight of `08:00` or `8:00`, else nil.
  static func minute(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count == 5 || bytes.count == 4 else { return nil }
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
