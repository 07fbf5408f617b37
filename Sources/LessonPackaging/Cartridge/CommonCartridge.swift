import LessonContent
import LibXML
import Programme
import ZipArchive

/// The pupil's package as IMS Common Cartridge 1.1: the page as web content, the questions as QTI 1.2, the help as a link.
struct CommonCartridge {
  private let source: PackSource
  private let questions: [(pass: LessonPass, questions: [Question])]

  init(_ source: PackSource) {
    self.source = source
    // A test is a score wherever it is taken, so a lesson that is not scored brings none.
    questions =
      source.isScored
      ? source.text.passes.map { ($0, $0.questions) }.filter { !$0.questions.isEmpty } : []
  }

  /// The files of the cartridge.
  var entries: [ZipEntry] {
    let page = PageTemplates.bytes(of: PupilPage(source, for: .html))
    let tests = questions.map { pass, questions in
      ZipEntry(
        Self.file(of: pass), XMLWriter.bytes(of: QTITest(questions, of: pass, source).element))
    }
    let link = source.qrTarget.isEmpty ? [] : [ZipEntry("help.xml", XMLWriter.bytes(of: link))]
    return [
      ZipEntry(PackTree.manifestName, XMLWriter.bytes(of: manifest)),
      ZipEntry("lesson/index.html", page),
    ] + tests + link
  }

  private var manifest: XMLElement {
    let tests = questions.map { pass, _ in
      let number = Int(pass.pass.number)
      return (
        item: Self.item("test-item-\(number)", "test-\(number)", pass.title),
        resource: Self.resource(
          "test-\(number)", "imsqti_xmlv1p2/imscc_xmlv1p1/assessment", Self.file(of: pass))
      )
    }
    let links =
      source.qrTarget.isEmpty
      ? []
      : [
        (
          item: Self.item("help-item", "help", source.help.title),
          resource: Self.resource("help", "imswl_xmlv1p1", "help.xml")
        )
      ]
    let items =
      [Self.item("lesson-item", "lesson", source.text.title)] + (tests + links).map(\.item)
    let resources =
      [Self.resource("lesson", "webcontent", "lesson/index.html", href: true)]
      + (tests + links).map(\.resource)
    return XMLElement(
      "manifest",
      [
        "identifier": "qorgan-\(source.stem)",
        "xmlns": "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1",
        "xmlns:lomm": "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": """
        http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1 \
        http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imscp_v1p2_v1p0.xsd \
        http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest \
        http://www.imsglobal.org/profile/cc/ccv1p1/LOM/ccv1p1_lommanifest_v1p0.xsd
        """,
      ],
      elements: [
        metadata,
        XMLElement(
          "organizations",
          elements: [
            XMLElement(
              "organization", ["identifier": "lesson-tree", "structure": "rooted-hierarchy"],
              elements: [XMLElement("item", ["identifier": "root"], elements: items)])
          ]), XMLElement("resources", elements: resources),
      ])
  }

  private var metadata: XMLElement {
    XMLElement(
      "metadata",
      elements: [
        XMLElement("schema", text: "IMS Common Cartridge"),
        XMLElement("schemaversion", text: "1.1.0"),
        XMLElement(
          "lomm:lom",
          elements: [
            XMLElement(
              "lomm:general",
              elements: [
                XMLElement(
                  "lomm:title",
                  elements: source.titles.map {
                    XMLElement("lomm:string", ["language": $0.language], text: $0.text)
                  }),
                XMLElement("lomm:language", text: source.language.code),
              ])
          ]),
      ])
  }

  private var link: XMLElement {
    XMLElement(
      "webLink",
      Self.named(
        "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1", "ccv1p1_imswl_v1p1.xsd"),
      elements: [
        XMLElement("title", text: source.help.title),
        XMLElement("url", ["href": source.qrTarget, "target": "_blank"]),
      ])
  }

  /// What a document's root says of its namespace, and where its schema has its official place.
  static func named(_ space: String, _ schema: String) -> XMLAttributes {
    [
      "xmlns": space, "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": "\(space) http://www.imsglobal.org/profile/cc/ccv1p1/\(schema)",
    ]
  }

  private static func file(of pass: LessonPass) -> String { "test-\(pass.pass.number)/test.xml" }

  private static func item(_ id: String, _ resource: String, _ title: String) -> XMLElement {
    XMLElement(
      "item", ["identifier": id, "identifierref": resource],
      elements: [XMLElement("title", text: title)])
  }

  private static func resource(
    _ id: String, _ type: String, _ file: String, href: Bool = false
  ) -> XMLElement {
    var attributes: XMLAttributes = ["identifier": id, "type": type]
    attributes["href"] = href ? file : nil
    return XMLElement(
      "resource", attributes, elements: [XMLElement("file", ["href": file])])
  }
}
