import Chronology

/// Day, group and lesson of a session in eight bytes: two for the day, four for the group, two for the lesson.
///
/// Days first, so that the keys of a file in the order of arrival lie together. Two bytes of days last until 2149.
struct SessionKey: PackedKey {
  static let size = 8

  /// The eight bytes as one number, big-endian.
  let value: UInt64

  /// The key of an entry.
  init(_ entry: EntryRecord) {
    self.init(day: entry.day, group: entry.group, lesson: entry.lesson)
  }

  /// The key of its eight bytes as one number.
  init(value: UInt64) {
    self.value = value
  }

  /// The day numbers that a key can hold: 1970-01-01 to 2149-06-06.
  static let days: ClosedRange<Int32> = 0...Int32(UInt16.max)

  /// The key of its parts; a day that a key cannot hold is taken for the nearest that it can.
  init(day: Int32, group: UInt32, lesson: UInt16) {
    value = UInt64(UInt16(clamping: day)) << 48 | UInt64(group) << 16 | UInt64(lesson)
  }

  /// The first key of a day, and the last of another.
  static func range(from first: Int32, through last: Int32) -> (low: SessionKey, high: SessionKey) {
    (
      SessionKey(day: first, group: 0, lesson: 0),
      SessionKey(day: last, group: .max, lesson: .max)
    )
  }

  @inline(__always)
  init(at address: UnsafeRawPointer) {
    value = UInt64(bigEndian: address.loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  func store(to address: UnsafeMutableRawPointer) {
    address.storeBytes(of: value.bigEndian, as: UInt64.self)
  }

  @inline(__always)
  var prefix: UInt64 { value }

  /// The day.
  var day: SchoolDay { SchoolDay(number: Int32(value >> 48)) }
  /// The group's number in the ledger.
  var group: UInt32 { UInt32(truncatingIfNeeded: value >> 16) }
  /// The lesson's number in the ledger.
  var lesson: UInt16 { UInt16(truncatingIfNeeded: value) }

  @inline(__always)
  func precedes(_ other: SessionKey) -> Bool {
    value < other.value
  }

  static func < (left: SessionKey, right: SessionKey) -> Bool {
    left.value < right.value
  }
}
