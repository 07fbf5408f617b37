/// Spaces that only look like one, and characters that nobody sees.
enum SpaceMender {
  /// Plain spaces for no-break, thin and wide ones, and for tabs.
  static func plainSpaces(_ line: String) -> String {
    replacing(in: line) { scalar in
      switch scalar.value {
      case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x2028, 0x2029, 0x205F, 0x3000: " "
      default: scalar
      }
    }
  }

  /// The line without soft hyphens, zero-width characters and marks of direction; a first BOM stays for its own step.
  static func withoutInvisible(_ line: String) -> String {
    var isFirst = true
    return replacing(in: line) { scalar in
      defer { isFirst = false }
      switch scalar.value {
      case 0xFEFF: return isFirst ? scalar : nil
      case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064: return nil
      default: return scalar
      }
    }
  }

  private static func replacing(
    in line: String, _ change: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if let scalar = change(scalar) { result.append(scalar) }
    }
    return String(result)
  }
}
