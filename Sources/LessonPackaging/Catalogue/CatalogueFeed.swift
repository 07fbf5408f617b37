import LibXML
import Programme

/// The Atom feed of new texts in one language (RFC 4287).
enum CatalogueFeed {
  private static let length = 50

  static func bytes(
    _ news: CatalogueNews, _ language: TeachingLanguage, _ words: CatalogueWords
  ) -> [UInt8] {
    let latest = news.items.enumerated().sorted {
      $0.element.on != $1.element.on ? $0.element.on > $1.element.on : $0.offset > $1.offset
    }.prefix(length).map(\.element)
    let address = CatalogueAddress.feed(language)
    return XMLWriter.bytes(
      of: XMLElement(
        "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language.code],
        elements: [
          XMLElement("id", text: NamedIdentifier.urn("feed \(language.code)")),
          XMLElement("title", text: words.newTitle),
          XMLElement("updated", text: time(latest.first?.on ?? "1980-01-01")),
          XMLElement("author", elements: [XMLElement("name", text: "Qorgan")]),
          XMLElement("link", ["rel": "self", "href": address]),
          XMLElement("link", ["rel": "alternate", "href": CatalogueAddress.index(language)]),
        ] + latest.map { entry($0, language, words) }))
  }

  private static func entry(
    _ item: CatalogueNews.Item, _ language: TeachingLanguage, _ words: CatalogueWords
  ) -> XMLElement {
    let name = words.languages[item.language] ?? item.language
    return XMLElement(
      "entry",
      elements: [
        XMLElement("id", text: NamedIdentifier.urn("\(item.lesson) \(item.language) \(item.text)")),
        XMLElement("title", ["xml:lang": item.language], text: item.title),
        XMLElement("updated", text: time(item.on)),
        XMLElement("link", ["href": CatalogueAddress.lesson(item.lesson, language)]),
        XMLElement("summary", text: "\(words.updated): \(name), \(item.text)"),
      ])
  }

  // A text is new on a day, not at a minute; noon is the same day in every zone of the country.
  private static func time(_ day: String) -> String { "\(day)T12:00:00+05:00" }
}
