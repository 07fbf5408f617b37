import Diagnostics

/// A code of a code list.
struct SDMXCode: Hashable {
  /// The id.
  let id: String
  /// The name.
  let name: Sentence
  /// The code that it is a part of.
  var parent: String?
  /// What counts and what does not; nil where the name says it.
  var description: Sentence?

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

  /// The id of a code that others made up: what an id cannot have is written by its number, so no two become one.
  static func exactID(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let plain = id(String(scalar))
      return plain == String(scalar) ? plain : "$" + String(scalar.value, radix: 16)
    }.joined()
  }

  /// The id of a measure or a unit: upper case, `_` between words.
  static func constant(_ text: String) -> String {
    text == "%" || text == "percent"
      ? "PT" : id(text.uppercased()).map { $0 == "-" ? "_" : String($0) }.joined()
  }

  /// A unit.
  static func unit(_ name: Sentence) -> SDMXCode {
    SDMXCode(id: constant(name.en), name: name)
  }

  /// An area; what has no outer area lies in the country.
  static func area(_ item: PublishedItem) -> SDMXCode {
    SDMXCode(
      id: id(item.code), name: item.name, parent: id(item.parent ?? SDMXStructure.nation))
  }
}
