import DeliveryModel
import Diagnostics

/// What people write into a form, as codes; what nobody knows stays as it is, to be refused with its line.
enum FormWords {
  /// `yes` or `no` for the words of any language and the signs that people use.
  static func held(_ text: String) -> String {
    let word = folded(text)
    if word.isEmpty { return "" }
    let all = InterfaceLanguage.allCases
    if ["+", "1", "v", "✓"].contains(word)
      || all.contains(where: { folded(Phrases.Reason.held[$0]) == word })
    {
      return "yes"
    }
    if ["-", "–", "0"].contains(word)
      || all.contains(where: { folded(Phrases.Reason.notHeld[$0]) == word })
    {
      return "no"
    }
    return text
  }

  /// The code of a reason in the words of any language, or by its number on the paper sheet.
  static func reason(_ text: String) -> String {
    let word = folded(text)
    for (number, reason) in NotHeldReason.allCases.enumerated() {
      let words = InterfaceLanguage.allCases.map { folded(Phrases.Reason.of(reason.code)[$0]) }
      if word == reason.code || word == "\(number + 1)" || words.contains(word) {
        return reason.code
      }
    }
    return text
  }

  private static func folded(_ text: String) -> String {
    let lower = text.lowercased()
    return String(lower.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "." }.reversed())
  }
}
