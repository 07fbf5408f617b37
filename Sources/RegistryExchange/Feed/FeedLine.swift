/// One row as bytes, put together in place.
struct FeedLine: ~Copyable {
  private let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 1024)
  private(set) var count = 0

  private static let digits: StaticString = "0123456789abcdef"

  deinit {
    bytes.deallocate()
  }

  /// The row so far.
  var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: bytes, count: count) }

  /// Begins a new row.
  mutating func clear() {
    count = 0
  }

  /// Adds a byte.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    bytes[count] = byte
    count &+= 1
  }

  /// Adds a separator.
  @inline(__always)
  mutating func comma() {
    put(44)
  }

  /// Adds some bytes of an array.
  @inline(__always)
  mutating func put(_ text: [UInt8], _ start: Int, _ length: Int) {
    text.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      (bytes + count).update(from: base + start, count: length)
    }
    count &+= length
  }

  /// Adds all bytes of an array.
  @inline(__always)
  mutating func put(_ text: [UInt8]) {
    put(text, 0, text.count)
  }

  /// Adds a constant text.
  @inline(__always)
  mutating func put(_ text: StaticString) {
    (bytes + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count &+= text.utf8CodeUnitCount
  }

  /// Adds a whole number that is not negative.
  mutating func put(number: Int) {
    var length = 1
    var bound = 10
    while number >= bound {
      length += 1
      bound *= 10
    }
    put(number: number, width: length)
  }

  /// Adds a whole number with leading zeros.
  @inline(__always)
  mutating func put(number: Int, width: Int) {
    var rest = number
    for place in stride(from: width - 1, through: 0, by: -1) {
      bytes[count + place] = UInt8(48 + rest % 10)
      rest /= 10
    }
    count &+= width
  }

  /// Adds the lowest hexadecimal digits of a number.
  @inline(__always)
  mutating func put(hex value: UInt64, digits: Int) {
    for place in 0..<digits {
      let digit = Int(value >> UInt64((digits - 1 - place) * 4) & 15)
      bytes[count + place] = Self.digits.utf8Start[digit]
    }
    count &+= digits
  }
}
