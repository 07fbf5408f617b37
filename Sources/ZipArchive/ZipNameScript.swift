/// In what an entry's name is written.
package enum ZipNameScript: String, Sendable {
  case ascii
  case utf8
  /// The code page of MS-DOS, which old archivers for Windows use.
  case cp866
  /// The code page of Windows.
  case cp1251
  case unknown

  /// The name of an entry, and in what it was written.
  static func decode(_ bytes: ArraySlice<UInt8>) -> (name: String, script: ZipNameScript) {
    if bytes.allSatisfy({ $0 < 0x80 }) { return (String(decoding: bytes, as: UTF8.self), .ascii) }
    if let name = String(validating: bytes, as: UTF8.self) { return (name, .utf8) }
    let dos = bytes.count { (0x80...0xAF).contains($0) || (0xE0...0xF1).contains($0) }
    let windows = bytes.count { $0 >= 0xC0 || $0 == 0xA8 || $0 == 0xB8 }
    // CP866 has its capitals where CP1251 has hardly a letter, and CP1251's small letters end where CP866 has lines.
    guard max(dos, windows) > 0 else { return (text(bytes) { _ in nil }, .unknown) }
    return dos > windows ? (text(bytes, dosLetter), .cp866) : (text(bytes, windowsLetter), .cp1251)
  }

  private static func text(
    _ bytes: ArraySlice<UInt8>, _ letter: (UInt32) -> UInt32?
  ) -> String {
    var text = ""
    for byte in bytes {
      let code = byte < 0x80 ? UInt32(byte) : letter(UInt32(byte)) ?? 0xFFFD
      text.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return text
  }

  private static func dosLetter(_ byte: UInt32) -> UInt32? {
    switch byte {
    case 0x80...0xAF: 0x410 + byte - 0x80
    case 0xE0...0xEF: 0x440 + byte - 0xE0
    case 0xF0: 0x401
    case 0xF1: 0x451
    default: nil
    }
  }

  private static func windowsLetter(_ byte: UInt32) -> UInt32? {
    switch byte {
    case 0xC0...0xFF: 0x410 + byte - 0xC0
    case 0xA8: 0x401
    case 0xB8: 0x451
    default: nil
    }
  }
}
