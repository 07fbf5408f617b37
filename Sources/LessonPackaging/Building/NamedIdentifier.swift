import Crypto

/// Identifiers that follow from a name, so that the same content has the same one on every machine.
enum NamedIdentifier {
  /// The first half of a SHA-256 as a UUID of version 8 (RFC 9562, 5.8), as a URN.
  static func urn(_ name: String) -> String {
    var bytes = Array(SHA256.hash(data: Array("qorgan \(name)".utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let text = Array(Hexadecimal.text(of: bytes))
    let parts = [text[0..<8], text[8..<12], text[12..<16], text[16..<20], text[20..<32]]
    return "urn:uuid:" + parts.map { String($0) }.joined(separator: "-")
  }
}
