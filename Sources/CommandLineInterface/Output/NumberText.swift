import Diagnostics

/// Numbers as people of a language write them.
enum NumberText {
  /// `1 412 345` in Kazakh and Russian, `1,412,345` in English.
  static func grouped(_ number: Int, in language: InterfaceLanguage) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) {
        text += language == .en ? "," : " "
      }
      text.append(digit)
    }
    return text
  }

  /// Seconds with one decimal: `1.2` in English, `1,2` elsewhere.
  static func seconds(_ duration: Duration, in language: InterfaceLanguage) -> String {
    let (seconds, attoseconds) = duration.components
    let tenth: Int64 = 100_000_000_000_000_000
    return tenths(Int(seconds * 10 + (attoseconds + tenth / 2) / tenth), in: language)
  }

  /// Megabytes of a million bytes, with one decimal.
  static func megabytes(_ bytes: Int, in language: InterfaceLanguage) -> String {
    tenths((bytes + 50_000) / 100_000, in: language)
  }

  /// Digits with a point as a language writes them: `12.5`, `12,5`.
  static func decimal(_ digits: String, in language: InterfaceLanguage) -> String {
    language == .en ? digits : digits.replacing(".", with: ",")
  }

  private static func tenths(_ number: Int, in language: InterfaceLanguage) -> String {
    "\(grouped(number / 10, in: language))\(language == .en ? "." : ",")\(number % 10)"
  }
}
