import Crypto

/// Digests as people compare them.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The SHA-256 of bytes, 64 lower-case characters.
  static func sha256(of bytes: [UInt8]) -> String {
    text(of: SHA256.hash(data: bytes))
  }

  /// The characters of a digest.
  static func text(of digest: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
