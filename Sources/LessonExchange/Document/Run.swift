import LibXML
import Programme

/// The small pieces that a Word document is made of.
enum Run {
  /// A paragraph of a style.
  static func paragraph(
    style: String = "Words", isItem: Bool = false, _ content: [XMLElement]
  ) -> XMLElement {
    var properties = [XMLElement("w:pStyle", ["w:val": style])]
    if isItem {
      properties.append(
        XMLElement(
          "w:numPr",
          elements: [XMLElement("w:ilvl", ["w:val": "0"]), XMLElement("w:numId", ["w:val": "1"])]))
    }
    return XMLElement("w:p", elements: [XMLElement("w:pPr", elements: properties)] + content)
  }

  /// Words, in a language for whatever checks their spelling.
  static func text(_ text: String, in language: TeachingLanguage? = nil) -> XMLElement {
    let tongue = language.map {
      XMLElement("w:rPr", elements: [XMLElement("w:lang", ["w:val": tag(of: $0)])])
    }
    return XMLElement("w:r", elements: (tongue.map { [$0] } ?? []) + [words(text)])
  }

  /// Words that nobody sees.
  static func hidden(_ text: String) -> XMLElement {
    let properties = XMLElement(
      "w:rPr",
      elements: [
        XMLElement("w:noProof"), XMLElement("w:vanish"), XMLElement("w:sz", ["w:val": "8"]),
      ])
    return XMLElement("w:r", elements: [properties, words(text)])
  }

  /// Runs that Word lets nobody change or delete.
  static func locked(_ runs: [XMLElement], tag: String, title: String, id: Int) -> XMLElement {
    var properties: [XMLElement] = []
    if !title.isEmpty { properties.append(XMLElement("w:alias", ["w:val": title])) }
    if !tag.isEmpty { properties.append(XMLElement("w:tag", ["w:val": tag])) }
    properties += [
      XMLElement("w:id", ["w:val": "\(id)"]), XMLElement("w:lock", ["w:val": "sdtContentLocked"]),
    ]
    return XMLElement(
      "w:sdt",
      elements: [
        XMLElement("w:sdtPr", elements: properties), XMLElement("w:sdtContent", elements: runs),
      ])
  }

  /// A bookmark over nothing.
  static func bookmark(_ name: String, id: Int) -> [XMLElement] {
    [
      XMLElement("w:bookmarkStart", ["w:id": "\(id)", "w:name": name]),
      XMLElement("w:bookmarkEnd", ["w:id": "\(id)"]),
    ]
  }

  private static func words(_ text: String) -> XMLElement {
    XMLElement("w:t", ["xml:space": "preserve"], text: text)
  }

  private static func tag(of language: TeachingLanguage) -> String {
    switch language {
    case .kk: "kk-KZ"
    case .ru: "ru-RU"
    case .uz: "uz-Latn-UZ"
    case .ug: "ug-CN"
    case .tg: "tg-Cyrl-TJ"
    case .en: "en-GB"
    }
  }
}
