import Diagnostics

/// A code of a code list.
struct SDMXCode: Hashable {
  /// The id.
  let id: String
  /// The name.
  let name: Sentence
  /// The code that it is a part of.
  var parent: String?

  /// Letters, digits, `_`, `@`, `$` and `-` stay (SDMXCommonReferences, IDType); anything else becomes `_`.
  static func id(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar in
        let isAllowed =
          scalar.isASCII
          && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "_@$-".unicodeScalars.contains(scalar))
        return isAllowed ? Character(scalar) : "_"
      })
  }

  /// The id of a measure or a unit: upper case, `_` between words.
  static func constant(_ text: String) -> String {
    text == "%" ? "PT" : id(text.uppercased()).map { $0 == "-" ? "_" : String($0) }.joined()
  }
}
