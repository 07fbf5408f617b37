import Crypto

/// One thing that a publication was made of, so that a change of it can be named.
package struct PublishedInput: Codable, Hashable, Sendable {
  /// The thing, such as `programme` or `calendar 2025-2026`.
  package let name: String
  /// SHA-256, hexadecimal.
  package let sha256: String

  /// An input.
  package init(name: String, sha256: String) {
    self.name = name
    self.sha256 = sha256
  }

  /// An input of these bytes.
  package init(name: String, of bytes: [UInt8]) {
    self.init(name: name, sha256: Self.digest(of: bytes))
  }

  /// SHA-256 as hexadecimal text.
  static func digest(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
