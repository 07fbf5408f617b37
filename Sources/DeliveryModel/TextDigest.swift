/// The first eight hexadecimal characters of a lesson text's SHA-256, as printed on the teacher's card.
package struct TextDigest: Hashable, Sendable {
  /// The four bytes, big-endian; zero stands for "the version in force that day".
  package let value: UInt32

  /// The digest of four bytes.
  package init(value: UInt32) {
    self.value = value
  }

  /// Reads eight hexadecimal characters in any letter case; nil for anything else.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 8, text.utf8.allSatisfy({ $0 != 43 && $0 != 45 }),
      let value = UInt32(text, radix: 16)
    else { return nil }
    self.value = value
  }

  /// Eight lower-case hexadecimal characters.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
