import Chronology
import Crypto
import LessonContent
import LibXML
import Programme
import ZipArchive

/// The pupil's book of a lesson: EPUB 3, one language or several one after the other.
struct BookPackage {
  private let sources: [PackSource]
  private let chapters: [(source: PackSource, chapters: [BookChapter])]

  init(_ sources: [PackSource]) {
    self.sources = sources
    chapters = sources.map { ($0, BookChapter.chapters(of: $0)) }
  }

  /// The files of the container, the media type first and stored, as OCF 3.3 wants it.
  var entries: [ZipEntry] {
    let pages = chapters.flatMap(\.chapters).map {
      ZipEntry("EPUB/\($0.file)", PageTemplates.bytes(of: $0))
    }
    let pictures = pictures.map { ZipEntry("EPUB/media/\($0.fileName)", $0.bytes) }
    return [
      ZipEntry("mimetype", Array("application/epub+zip".utf8), .stored),
      ZipEntry("META-INF/container.xml", XMLWriter.bytes(of: Self.container)),
      ZipEntry("EPUB/package.opf", XMLWriter.bytes(of: package)),
      ZipEntry("EPUB/nav.xhtml", XMLWriter.bytes(of: navigation)),
      ZipEntry("EPUB/book.css", Asset.bytes("book/book.css")),
    ] + pages + pictures
  }

  private var pictures: [MediaFile] {
    let found = sources.flatMap(\.shownPictures).map { ($0.fileName, $0) }
    return Dictionary(found) { first, _ in first }.sorted { $0.key < $1.key }.map(\.value)
  }

  private static let container = XMLElement(
    "container",
    ["version": "1.0", "xmlns": "urn:oasis:names:tc:opendocument:xmlns:container"],
    elements: [
      XMLElement(
        "rootfiles",
        elements: [
          XMLElement(
            "rootfile",
            ["full-path": "EPUB/package.opf", "media-type": "application/oebps-package+xml"])
        ])
    ])

  private var package: XMLElement {
    let pages = chapters.flatMap(\.chapters).map(\.file)
    let items =
      [
        Self.item("nav", "nav.xhtml", "application/xhtml+xml", properties: "nav"),
        Self.item("style", "book.css", "text/css"),
      ] + pages.map { Self.item("page-\($0.dropLast(6))", $0, "application/xhtml+xml") }
      + pictures.map {
        Self.item("picture-\($0.name)", "media/\($0.fileName)", $0.format.mediaType)
      }
    return XMLElement(
      "package",
      [
        "xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id",
        "xml:lang": sources[0].language.code,
      ],
      elements: [
        metadata, XMLElement("manifest", elements: items),
        XMLElement(
          "spine",
          elements: pages.map { XMLElement("itemref", ["idref": "page-\($0.dropLast(6))"]) }),
      ])
  }

  private var metadata: XMLElement {
    let titles = sources.map(\.text.title).joined(separator: " · ")
    let accessible = [
      ("accessMode", "textual"), ("accessMode", "visual"), ("accessModeSufficient", "textual"),
      ("accessibilityFeature", "alternativeText"), ("accessibilityFeature", "tableOfContents"),
      ("accessibilityHazard", "none"),
    ]
    return XMLElement(
      "metadata", ["xmlns:dc": "http://purl.org/dc/elements/1.1/"],
      elements: [
        XMLElement("dc:identifier", ["id": "id"], text: identifier),
        XMLElement("dc:title", text: titles),
      ] + sources.map { XMLElement("dc:language", text: $0.language.code) }
        + [
          XMLElement("dc:publisher", text: "Qorgan"),
          // A clock would give other bytes each time; the identifier changes with the text.
          XMLElement(
            "meta", ["property": "dcterms:modified"],
            text: "\(sources.map(\.lastDay).max()?.iso ?? "1980-01-01")T00:00:00Z"),
        ]
        + accessible.map { XMLElement("meta", ["property": "schema:\($0)"], text: $1) })
  }

  /// A name for this text: the first half of a SHA-256 as a UUID of version 8 (RFC 9562, 5.8).
  private var identifier: String {
    let names = sources.map { "\($0.stem) \($0.text.digest) \($0.edition)" }
    return NamedIdentifier.urn("book \(names.joined(separator: " "))")
  }

  private var navigation: XMLElement {
    let lists = chapters.map { source, chapters in
      XMLElement(
        "li",
        elements: [
          Self.link(chapters[0].file, source.text.title, source),
          XMLElement(
            "ol",
            elements: chapters.dropFirst().map {
              XMLElement("li", elements: [Self.link($0.file, $0.heading, source)])
            }),
        ])
    }
    return XMLElement(
      "html",
      [
        "xmlns": "http://www.w3.org/1999/xhtml", "xmlns:epub": "http://www.idpf.org/2007/ops",
        "lang": sources[0].language.code, "xml:lang": sources[0].language.code,
      ],
      elements: [
        XMLElement("head", elements: [XMLElement("title", text: sources[0].text.title)]),
        XMLElement(
          "body",
          elements: [
            XMLElement(
              "nav", ["epub:type": "toc"], elements: [XMLElement("ol", elements: lists)])
          ]),
      ])
  }

  private static func link(_ file: String, _ text: String, _ source: PackSource) -> XMLElement {
    let code = source.language.code
    return XMLElement("a", ["href": file, "lang": code, "xml:lang": code], text: text)
  }

  private static func item(
    _ id: String, _ file: String, _ type: String, properties: String? = nil
  ) -> XMLElement {
    var attributes: XMLAttributes = ["id": id, "href": file, "media-type": type]
    attributes["properties"] = properties
    return XMLElement("item", attributes)
  }
}
