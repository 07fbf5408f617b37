extension Instant {
  /// Reads `YYYY-MM-DDTHH:MM[:SS[.fff]](Z|±HH:MM|±HHMM)`; nil for anything else, a missing zone included.
  package init?(iso bytes: some RandomAccessCollection<UInt8>) {
    let text = Array(bytes)
    guard text.count >= 17, text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "),
      let day = SchoolDay(iso: text[0..<10])
    else { return nil }
    var reader = Reader(text: text, position: 11)
    guard let hour = reader.number(width: 2), hour < 24, reader.take(UInt8(ascii: ":")),
      let minute = reader.number(width: 2), minute < 60
    else { return nil }
    var milliseconds = 0
    if reader.take(UInt8(ascii: ":")) {
      guard let second = reader.number(width: 2), second <= 60 else { return nil }
      milliseconds = second * 1000
      if reader.take(UInt8(ascii: ".")) {
        guard let fraction = reader.fraction() else { return nil }
        milliseconds += fraction
      }
    }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    let minutes = (Int(day.number) * 24 + hour) * 60 + minute - offset
    self.init(milliseconds: Int64(minutes) * 60_000 + Int64(milliseconds))
  }

  /// Reads ISO 8601 with a zone; nil for anything else.
  package init?(iso text: String) {
    self.init(iso: Array(text.utf8))
  }

  /// `YYYY-MM-DDTHH:MM:SSZ`, or with `.fff` when there are milliseconds.
  package var iso: String {
    write(offset: 0, zone: "Z")
  }

  /// `YYYY-MM-DDTHH:MM:SS+05:00`, as a clock in Kazakhstan shows it.
  package var localISO: String {
    write(offset: Self.countryOffset, zone: "+05:00")
  }

  private func write(offset: Int64, zone: String) -> String {
    let local = milliseconds + offset
    let days = local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000
    let rest = Int(local - days * 86_400_000)
    let clock = String(unsafeUninitializedCapacity: 12) { buffer in
      SchoolDay.write(rest / 3_600_000, width: 2, into: buffer, at: 0)
      buffer[2] = UInt8(ascii: ":")
      SchoolDay.write(rest / 60_000 % 60, width: 2, into: buffer, at: 3)
      buffer[5] = UInt8(ascii: ":")
      SchoolDay.write(rest / 1000 % 60, width: 2, into: buffer, at: 6)
      guard rest % 1000 != 0 else { return 8 }
      buffer[8] = UInt8(ascii: ".")
      SchoolDay.write(rest % 1000, width: 3, into: buffer, at: 9)
      return 12
    }
    return SchoolDay(number: Int32(truncatingIfNeeded: days)).iso + "T" + clock + zone
  }
}

extension Instant: CustomStringConvertible {
  package var description: String { iso }
}

/// Walks over the clock part of an ISO 8601 text.
private struct Reader {
  let text: [UInt8]
  var position: Int

  var isAtEnd: Bool { position == text.count }

  mutating func take(_ byte: UInt8) -> Bool {
    guard position < text.count, text[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func number(width: Int) -> Int? {
    guard position + width <= text.count else { return nil }
    var value = 0
    for offset in 0..<width {
      let digit = Int(text[position + offset]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    position += width
    return value
  }

  /// Milliseconds of a decimal fraction of a second; digits past the third are dropped.
  mutating func fraction() -> Int? {
    var value = 0
    var count = 0
    while position < text.count, (48...57).contains(text[position]) {
      if count < 3 { value = value * 10 + Int(text[position]) - 48 }
      count += 1
      position += 1
    }
    guard count > 0 else { return nil }
    return count == 1 ? value * 100 : count == 2 ? value * 10 : value
  }

  /// Minutes east of UTC.
  mutating func offset() -> Int? {
    if take(UInt8(ascii: "Z")) { return 0 }
    let sign: Int
    if take(UInt8(ascii: "+")) {
      sign = 1
    } else if take(UInt8(ascii: "-")) {
      sign = -1
    } else {
      return nil
    }
    guard let hours = number(width: 2), hours <= 14 else { return nil }
    _ = take(UInt8(ascii: ":"))
    guard let minutes = number(width: 2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
