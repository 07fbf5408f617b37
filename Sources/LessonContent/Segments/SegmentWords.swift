import Crypto
import Foundation

/// The words of a piece as they are compared and exchanged: what word processors change unasked does not count.
package enum SegmentWords {
  /// The lines of a text in NFC, without spaces around them or more than one between words, and without empty ones.
  ///
  /// The bullets of word processors become `- `; a dash stays, because direct speech begins with one.
  package static func tidy(_ text: some StringProtocol) -> String {
    let composed = String(text).precomposedStringWithCanonicalMapping
    return composed.split(whereSeparator: \.isNewline).map(line).filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  /// The words as a kind of piece holds them: on one line where it has but one.
  package static func tidy(_ text: some StringProtocol, for kind: TextSegment.Kind) -> String {
    let tidy = tidy(text)
    guard kind.isOneLine else { return tidy }
    return tidy.split(separator: "\n").joined(separator: " ")
  }

  /// The first 12 hexadecimal digits of the SHA-256 of words: enough to see that they were touched.
  package static func digest(of words: String) -> String {
    let hash = SHA256.hash(data: Array(words.utf8))
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: hash.prefix(6).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  private static func line(_ line: Substring) -> String {
    var words = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: continue
      default: words.append(scalar.properties.isWhitespace ? " " : scalar)
      }
    }
    let joined = String(words).split(separator: " ").joined(separator: " ")
    guard let mark = joined.first, "•*+▪·".contains(mark), joined.dropFirst().first == " "
    else { return joined }
    return "- \(joined.dropFirst(2))"
  }
}

extension TextSegment {
  /// The digest of its words.
  package var digest: String { SegmentWords.digest(of: words) }
}
