/// Turns the bytes of a document into UTF-8 without a byte order mark.
enum XMLText {
  static func utf8(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, low: 1, high: 0) }
    return try checked(bytes)
  }

  private static func checked(_ bytes: [UInt8]) throws(XMLFault) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
      throw .notUnicode
    }
    return bytes
  }

  private static func utf16(
    _ bytes: [UInt8], low: Int, high: Int
  ) throws(XMLFault) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw .notUnicode }
    let units = stride(from: 2, to: bytes.count, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .notUnicode }
    return try checked(Array(text.utf8))
  }
}
