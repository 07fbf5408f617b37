/// The one place where text becomes markup; it works over bytes into the writer's own buffer.
enum MarkupEscaping {
  /// Appends text as element content.
  static func append(text: String, to output: inout [UInt8]) {
    append(text, to: &output) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      // A bare carriage return would come back from any XML parser as a line feed.
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  /// Appends text as an attribute's value, without its quotes.
  static func append(attribute: String, to output: inout [UInt8]) {
    append(attribute, to: &output) { byte in
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: "\""): "&quot;"
      // Attribute values are normalised when read: literal white space would become spaces.
      case 0x09: "&#9;"
      case 0x0A: "&#10;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
  }

  private static func append(
    _ text: String, to output: inout [UInt8], escape: (UInt8) -> StaticString?
  ) {
    for byte in text.utf8 {
      if let replacement = escape(byte) {
        replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      } else if byte >= 0x20 || byte == 0x09 || byte == 0x0A {
        output.append(byte)
      } else {
        // XML 1.0 production 2 has no other control characters, escaped or not.
        output.append(contentsOf: "\u{FFFD}".utf8)
      }
    }
  }
}
