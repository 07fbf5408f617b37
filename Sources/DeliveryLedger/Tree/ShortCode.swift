import Crypto

/// Twelve characters in three groups, to be read out on the telephone: no 0 and O, no 1, I and L, no U.
package enum ShortCode {
  private static let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The code of some bytes: 59 bits of their SHA-256.
  package static func of(_ bytes: [UInt8]) -> String {
    var number = SHA256.hash(data: bytes).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var characters: [UInt8] = []
    for place in 0..<12 {
      if place == 4 || place == 8 { characters.append(UInt8(ascii: "-")) }
      characters.append(letters[Int(number % UInt64(letters.count))])
      number /= UInt64(letters.count)
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
