import Chronology
import DeliveryModel

/// Reads the short ASCII fields of a report without making a String.
enum ASCIIField {
  /// A field without the blanks around it.
  static func trimmed(_ field: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard field.count > 0, field[0] <= 32 || field[field.count - 1] <= 32 else { return field }
    var start = 0
    var end = field.count
    while start < end, field[start] <= 32 { start += 1 }
    while end > start, field[end - 1] <= 32 { end -= 1 }
    return UnsafeRawBufferPointer(rebasing: field[start..<end])
  }

  /// Whether the field is that word, letter case aside; the word is in lower case.
  static func equals(_ field: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
    guard field.count == word.utf8CodeUnitCount else { return false }
    for index in 0..<field.count where field[index] | 0x20 != word.utf8Start[index] | 0x20 {
      return false
    }
    return true
  }

  /// A whole number of at most five digits, or nil.
  static func number(_ field: UnsafeRawBufferPointer) -> Int? {
    guard (1...5).contains(field.count) else { return nil }
    var value = 0
    for index in 0..<field.count {
      let digit = Int(field[index]) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// A UUID of 36 characters in any letter case, or nil.
  static func report(_ field: UnsafeRawBufferPointer) -> ReportID? {
    guard field.count == 36, field[8] == 45, field[13] == 45, field[18] == 45, field[23] == 45
    else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    var bad: UInt8 = 0
    for index in 0..<18 where index != 8 && index != 13 {
      let digit = hexadecimal(field[index])
      bad |= digit
      halves.0 = halves.0 << 4 | UInt64(digit & 15)
    }
    for index in 19..<36 where index != 23 {
      let digit = hexadecimal(field[index])
      bad |= digit
      halves.1 = halves.1 << 4 | UInt64(digit & 15)
    }
    return bad < 16 ? ReportID(high: halves.0, low: halves.1) : nil
  }

  /// The value of a hexadecimal digit; 255 for any other byte.
  private static func hexadecimal(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: 255
    }
  }

  /// `YYYY-MM-DD` as a day, or nil.
  static func day(_ field: UnsafeRawBufferPointer) -> SchoolDay? {
    guard field.count == 10, field[4] == 45, field[7] == 45,
      let year = number(UnsafeRawBufferPointer(rebasing: field[0..<4])),
      let month = number(UnsafeRawBufferPointer(rebasing: field[5..<7])),
      let day = number(UnsafeRawBufferPointer(rebasing: field[8..<10]))
    else { return nil }
    return SchoolDay(year: year, month: month, day: day)
  }

  /// `DD.MM.YYYY` as a day, or nil.
  static func dottedDay(_ field: UnsafeRawBufferPointer) -> SchoolDay? {
    guard field.count == 10, field[2] == 46, field[5] == 46,
      let day = number(UnsafeRawBufferPointer(rebasing: field[0..<2])),
      let month = number(UnsafeRawBufferPointer(rebasing: field[3..<5])),
      let year = number(UnsafeRawBufferPointer(rebasing: field[6..<10]))
    else { return nil }
    return SchoolDay(year: year, month: month, day: day)
  }

  /// The day that a spreadsheet means by a number of five digits, counted from 1899-12-30: 2009 to 2064.
  static func serialDay(_ field: UnsafeRawBufferPointer) -> SchoolDay? {
    guard field.count == 5, let serial = number(field), (40_000..<60_000).contains(serial) else {
      return nil
    }
    return SchoolDay(number: Int32(serial - 25_569))
  }

  /// Milliseconds UTC of `YYYY-MM-DDTHH:MM:SS` with `+HH:00` or `Z`; nil for every other form, also for valid ones.
  static func plainInstant(
    _ field: UnsafeRawBufferPointer, day: (UnsafeRawBufferPointer) -> SchoolDay?
  ) -> Int64? {
    guard field.count == 25 || field.count == 20, field[10] == 84, field[13] == 58,
      field[16] == 58,
      let date = day(UnsafeRawBufferPointer(rebasing: field[0..<10])),
      let hour = pair(field, 11), hour < 24, let minute = pair(field, 14), minute < 60,
      let second = pair(field, 17), second < 60
    else { return nil }
    var offset = 0
    if field.count == 25 {
      guard field[19] == 43, field[22] == 58, let hours = pair(field, 20), hours <= 14,
        let minutes = pair(field, 23), minutes < 60
      else { return nil }
      offset = hours * 60 + minutes
    } else if field[19] != 90 {
      return nil
    }
    let minutes = (Int64(date.number) * 24 + Int64(hour)) * 60 + Int64(minute - offset)
    return (minutes * 60 + Int64(second)) * 1000
  }

  /// Whether it can be a code: letters, digits and `+-_.:/`, at most 64; a name with a blank cannot.
  static func isCode(_ field: UnsafeRawBufferPointer, limit: Int = 64) -> Bool {
    guard (1...limit).contains(field.count) else { return false }
    for index in 0..<field.count {
      switch field[index] {
      case 43, 45...58, 65...90, 95, 97...122: continue
      default: return false
      }
    }
    return true
  }

  /// Whether it can be a staff code: at most 32 characters, a digit among them.
  ///
  /// A name has a blank, a letter that is not ASCII, or at least no digit; it must never reach the database.
  static func isStaffCode(_ field: UnsafeRawBufferPointer) -> Bool {
    isCode(field, limit: 32) && field.contains { (48...57).contains($0) }
  }

  private static func pair(_ field: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    let tens = Int(field[start]) - 48
    let ones = Int(field[start + 1]) - 48
    guard (0...9).contains(tens), (0...9).contains(ones) else { return nil }
    return tens * 10 + ones
  }
}
