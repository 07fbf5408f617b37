import LessonContent

/// A drawing whose colours are turned into greys of the same lightness.
enum GreyDrawing {
  /// The drawing in greys; a photograph stays as it is.
  static func of(_ file: MediaFile) -> MediaFile {
    guard file.format == .svg else { return file }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var place = 0
    while place < file.bytes.count {
      let digits = hexadecimalDigits(in: file.bytes, after: place)
      if file.bytes[place] == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6 {
        bytes.append(contentsOf: grey(digits).utf8)
        place += 1 + digits.count
      } else {
        bytes.append(file.bytes[place])
        place += 1
      }
    }
    return MediaFile(name: file.name, format: file.format, bytes: bytes)
  }

  private static func hexadecimalDigits(in bytes: [UInt8], after place: Int) -> [Int] {
    guard bytes[place] == UInt8(ascii: "#") else { return [] }
    return bytes[(place + 1)...].prefix(7).prefix { Character(Unicode.Scalar($0)).isHexDigit }
      .compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
  }

  private static func grey(_ digits: [Int]) -> String {
    let parts =
      digits.count == 3
      ? digits.map { $0 * 17 } : [0, 2, 4].map { digits[$0] * 16 + digits[$0 + 1] }
    // The luma of Rec. 601.
    let level = (parts[0] * 299 + parts[1] * 587 + parts[2] * 114) / 1000
    let text = String(level, radix: 16)
    return "#" + String(repeating: level < 16 ? "0\(text)" : text, count: 3)
  }
}
