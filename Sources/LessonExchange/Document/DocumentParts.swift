import LibXML

/// Everything in the document's archive but the text itself.
struct DocumentParts {
  let sheet: ExchangeSheet

  static let namespaces: XMLAttributes = [
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ]

  /// What comes before the text: an unpacker that reads in order finds the types first.
  var opening: [(name: String, root: XMLElement)] {
    [
      ("[Content_Types].xml", types), ("_rels/.rels", packageRelations),
      ("docProps/core.xml", core), ("docProps/custom.xml", custom),
    ]
  }

  /// What comes behind it.
  var closing: [(name: String, root: XMLElement)] {
    [
      ("word/_rels/document.xml.rels", documentRelations), ("word/styles.xml", styles),
      ("word/numbering.xml", numbering), ("word/header1.xml", header),
    ]
  }

  // MARK: - Types and relations

  private var types: XMLElement {
    let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let parts = [
      ("/word/document.xml", main + "document.main+xml"), ("/word/styles.xml", main + "styles+xml"),
      ("/word/numbering.xml", main + "numbering+xml"), ("/word/header1.xml", main + "header+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "/docProps/custom.xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml"
      ),
    ]
    let relations = "application/vnd.openxmlformats-package.relationships+xml"
    return XMLElement(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
      elements: [
        XMLElement("Default", ["Extension": "rels", "ContentType": relations]),
        XMLElement("Default", ["Extension": "xml", "ContentType": "application/xml"]),
      ] + parts.map { XMLElement("Override", ["PartName": $0.0, "ContentType": $0.1]) })
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private var packageRelations: XMLElement {
    Self.relations([
      (Self.office + "officeDocument", "word/document.xml"),
      (
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
      (Self.office + "custom-properties", "docProps/custom.xml"),
    ])
  }

  private var documentRelations: XMLElement {
    Self.relations([
      (Self.office + "styles", "styles.xml"), (Self.office + "numbering", "numbering.xml"),
      (Self.office + "header", "header1.xml"),
    ])
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> XMLElement {
    XMLElement(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
      elements: targets.enumerated().map { place, relation in
        XMLElement(
          "Relationship",
          ["Id": "rId\(place + 1)", "Type": relation.type, "Target": relation.target])
      })
  }

  // MARK: - Properties

  private var core: XMLElement {
    XMLElement(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ], elements: [XMLElement("dc:title", text: DocumentWords(sheet).title)])
  }

  /// The property that the reader falls back on.
  static let property = "qorgan"

  private var custom: XMLElement {
    XMLElement(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      ],
      elements: [
        XMLElement(
          "property",
          [
            // The only format identifier there is for properties of one's own (ECMA-376-1, 22.3.2.2).
            "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "2", "name": Self.property,
          ], elements: [XMLElement("vt:lpwstr", text: sheet.key.text)])
      ])
  }

  // MARK: - Looks

  private var header: XMLElement {
    XMLElement(
      "w:hdr", Self.namespaces,
      elements: [Run.paragraph(style: "Note", [Run.text(DocumentWords(sheet).status)])])
  }

  private var numbering: XMLElement {
    let level = XMLElement(
      "w:lvl", ["w:ilvl": "0"],
      elements: [
        XMLElement("w:start", ["w:val": "1"]), XMLElement("w:numFmt", ["w:val": "bullet"]),
        XMLElement("w:lvlText", ["w:val": "•"]), XMLElement("w:lvlJc", ["w:val": "left"]),
        XMLElement(
          "w:pPr", elements: [XMLElement("w:ind", ["w:left": "340", "w:hanging": "227"])]),
      ])
    return XMLElement(
      "w:numbering", Self.namespaces,
      elements: [
        XMLElement(
          "w:abstractNum", ["w:abstractNumId": "0"],
          elements: [XMLElement("w:multiLevelType", ["w:val": "singleLevel"]), level]),
        XMLElement(
          "w:num", ["w:numId": "1"],
          elements: [XMLElement("w:abstractNumId", ["w:val": "0"])]),
      ])
  }

  private var styles: XMLElement {
    let font = XMLElement(
      "w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial", "w:eastAsia": "Arial"])
    let defaults = XMLElement(
      "w:docDefaults",
      elements: [
        XMLElement(
          "w:rPrDefault",
          elements: [XMLElement("w:rPr", elements: [font, XMLElement("w:sz", ["w:val": "20"])])])
      ])
    return XMLElement(
      "w:styles", Self.namespaces,
      elements: [
        defaults, style("Normal", isDefault: true, spacing: 0),
        style("Words", spacing: 40), style("Structure", isBold: true, spacing: 40),
        style("Title", size: 30, isBold: true, spacing: 80),
        style("Note", size: 17, colour: "44506A", spacing: 80),
        style("RowName", size: 16, colour: "44506A", spacing: 40), tableStyle,
      ])
  }

  private func style(
    _ name: String, size: Int? = nil, isBold: Bool = false, colour: String? = nil,
    isDefault: Bool = false, spacing: Int
  ) -> XMLElement {
    var looks: [XMLElement] = []
    if isBold { looks.append(XMLElement("w:b")) }
    if let colour { looks.append(XMLElement("w:color", ["w:val": colour])) }
    if let size { looks.append(XMLElement("w:sz", ["w:val": "\(size)"])) }
    var attributes: XMLAttributes = ["w:type": "paragraph", "w:styleId": name]
    if isDefault { attributes["w:default"] = "1" }
    return XMLElement(
      "w:style", attributes,
      elements: [
        XMLElement("w:name", ["w:val": name]),
        XMLElement(
          "w:pPr",
          elements: [XMLElement("w:spacing", ["w:before": "\(spacing)", "w:after": "\(spacing)"])]),
        XMLElement("w:rPr", elements: looks),
      ])
  }

  private var tableStyle: XMLElement {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      XMLElement(
        "w:\($0)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "9AA7B8"])
    }
    return XMLElement(
      "w:style", ["w:type": "table", "w:styleId": "Pair"],
      elements: [
        XMLElement("w:name", ["w:val": "Pair"]),
        XMLElement(
          "w:tblPr",
          elements: [
            XMLElement("w:tblBorders", elements: sides),
            XMLElement(
              "w:tblCellMar",
              elements: ["left", "right"].map {
                XMLElement("w:\($0)", ["w:w": "100", "w:type": "dxa"])
              }),
          ]),
      ])
  }
}
