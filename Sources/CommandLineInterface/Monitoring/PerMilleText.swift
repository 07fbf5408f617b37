/// Shares and outside numbers as text, the same in every language and on every machine.
enum PerMilleText {
  /// A share from 0 to 1 in per cent with one digit: `43.7`.
  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Thousandths without needless zeros: `12`, `12.5`.
  static func thousandths(_ number: Int) -> String {
    var digits = String(number.magnitude % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    let whole = (number < 0 ? "-" : "") + "\(number.magnitude / 1000)"
    return digits.isEmpty ? whole : "\(whole).\(digits)"
  }
}
