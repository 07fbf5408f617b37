import GRDB

/// The numbers of one column as bytes: a 0 and all of them, little-endian; or, where that is shorter, a 1 and each run of
/// the same number as the number and, as LEB128, how many.
enum PackedNumbers {
  /// No column is longer: a damaged length asks for no more memory than that.
  private static let limit = 1 << 24

  /// Packs numbers that lie one behind the other.
  static func pack(_ raw: [UInt8], width: Int) -> [UInt8] {
    raw.withUnsafeBytes { raw in
      switch width {
      case 1: pack(raw.bindMemory(to: UInt8.self))
      case 2: pack(raw.bindMemory(to: UInt16.self))
      default: pack(raw.bindMemory(to: UInt32.self))
      }
    }
  }

  private static func pack<Number: FixedWidthInteger>(
    _ numbers: UnsafeBufferPointer<Number>
  ) -> [UInt8] {
    let width = MemoryLayout<Number>.size
    var runs = numbers.isEmpty ? 0 : 1
    for place in 1..<max(1, numbers.count) where numbers[place] != numbers[place - 1] { runs += 1 }
    // A run of less than 16,384 takes its number and two bytes.
    guard runs * (width + 2) < numbers.count * width else {
      return [0] + UnsafeRawBufferPointer(numbers)
    }
    var bytes: [UInt8] = [1]
    bytes.reserveCapacity(runs * (width + 2) + 8)
    var start = 0
    while start < numbers.count {
      var end = start + 1
      while end < numbers.count, numbers[end] == numbers[start] { end += 1 }
      withUnsafeBytes(of: numbers[start]) { bytes.append(contentsOf: $0) }
      ChangeBody.append(UInt64(end - start), to: &bytes)
      start = end
    }
    return bytes
  }

  /// Gives the numbers, one behind the other, to the closure.
  ///
  /// - Throws: Damage, where the bytes are no column of that width.
  static func withUnpacked<Result>(
    _ bytes: UnsafeRawBufferPointer, width: Int,
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    guard let form = bytes.first, form <= 1 else { throw ChangeReader.damage }
    let content = UnsafeRawBufferPointer(rebasing: bytes[1...])
    if form == 0 {
      guard content.count % width == 0 else { throw ChangeReader.damage }
      return try body(content)
    }
    var count = 0
    try forEachRun(of: content, width: width) { _, length in count += length }
    let raw = [UInt8](unsafeUninitializedCapacity: count * width) { buffer, filled in
      let target = UnsafeMutableRawBufferPointer(buffer)
      // It was gone over once and can be read.
      try? forEachRun(of: content, width: width) { number, length in
        fill(target, from: filled, with: number, length)
        filled += length * width
      }
    }
    return try raw.withUnsafeBytes(body)
  }

  private static func fill(
    _ target: UnsafeMutableRawBufferPointer, from start: Int, with number: UnsafeRawBufferPointer,
    _ count: Int
  ) {
    let run = UnsafeMutableRawBufferPointer(
      rebasing: target[start..<(start + count * number.count)])
    switch number.count {
    case 1: run.initializeMemory(as: UInt8.self, repeating: number[0])
    case 2: run.initializeMemory(as: UInt16.self, repeating: number.loadUnaligned(as: UInt16.self))
    default:
      run.initializeMemory(as: UInt32.self, repeating: number.loadUnaligned(as: UInt32.self))
    }
  }

  /// The number at a place of a column of four bytes; nil behind its end.
  static func number(at place: Int, in bytes: UnsafeRawBufferPointer) throws -> Int? {
    guard let form = bytes.first, form <= 1 else { throw ChangeReader.damage }
    if form == 0 {
      guard place >= 0, place * 4 + 5 <= bytes.count else { return nil }
      return number(UnsafeRawBufferPointer(rebasing: bytes[(1 + place * 4)...]))
    }
    var start = 0
    var found: Int?
    try forEachRun(of: UnsafeRawBufferPointer(rebasing: bytes[1...]), width: 4) { number, length in
      if (start..<(start + length)).contains(place) {
        found = Self.number(number)
      }
      start += length
    }
    return found
  }

  private static func number(_ bytes: UnsafeRawBufferPointer) -> Int {
    Int(Int32(littleEndian: bytes.loadUnaligned(as: Int32.self)))
  }

  private static func forEachRun(
    of bytes: UnsafeRawBufferPointer, width: Int, _ body: (UnsafeRawBufferPointer, Int) -> Void
  ) throws {
    var place = 0
    var count = 0
    while place < bytes.count {
      guard place + width < bytes.count else { throw ChangeReader.damage }
      let number = UnsafeRawBufferPointer(rebasing: bytes[place..<(place + width)])
      place += width
      var length = 0
      var shift = 0
      while true {
        guard place < bytes.count, shift < 28 else { throw ChangeReader.damage }
        let byte = Int(bytes[place])
        place += 1
        length |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      count += length
      guard length > 0, count <= limit else { throw ChangeReader.damage }
      body(number, length)
    }
  }
}
