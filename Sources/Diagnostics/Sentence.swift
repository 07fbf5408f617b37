/// One message in the three languages of the interface, with `{names}` where values go.
package struct Sentence: Hashable, Sendable {
  /// Kazakh.
  package let kk: String
  /// Russian.
  package let ru: String
  /// English.
  package let en: String

  /// A message in three languages.
  package init(kk: String, ru: String, en: String) {
    self.kk = kk
    self.ru = ru
    self.en = en
  }

  /// The text in a language, values not yet put in.
  package subscript(language: InterfaceLanguage) -> String {
    switch language {
    case .kk: kk
    case .ru: ru
    case .en: en
    }
  }

  /// The text in a language with every `{name}` replaced by its value; an unknown name stays visible.
  package func text(_ language: InterfaceLanguage, _ values: [String: String] = [:]) -> String {
    var result = ""
    var rest = self[language][...]
    while let open = rest.firstIndex(of: "{"),
      let close = rest[open...].firstIndex(of: "}")
    {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
