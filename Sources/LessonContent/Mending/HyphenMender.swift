/// Dashes that stand where a hyphen belongs.
enum HyphenMender {
  /// Hyphens for the dash between digits and an ending (`112–ге`), and for the hyphens that never break.
  ///
  /// A dash between two numbers is a span, one between two words may be meant, one between spaces is a dash: they stay.
  static func mend(_ line: String) -> String {
    var scalars = Array(line.unicodeScalars)
    for place in scalars.indices {
      switch scalars[place].value {
      // U+2010, U+2011: hyphens by name.
      case 0x2010, 0x2011: scalars[place] = "-"
      case 0x2012...0x2015, 0x2212:
        if isBeforeEnding(place, scalars) { scalars[place] = "-" }
      default: break
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  private static func isBeforeEnding(_ place: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, place + 1 < scalars.count else { return false }
    let isDigit = (48...57).contains(scalars[place - 1].value)
    return isDigit && (0x400...0x52F).contains(scalars[place + 1].value)
  }
}
