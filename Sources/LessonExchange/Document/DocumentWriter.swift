import LessonContent
import LibXML
import Programme
import ZipArchive

/// Writes a lesson as a Word document: a table with a column for what a row is and one for each language.
///
/// The key of a row is written three times, because each survives other programs: as the tag of a locked content
/// control, as hidden text, as the name of a bookmark.
struct DocumentWriter {
  private let sheet: ExchangeSheet
  private let labels: RowLabel

  init(_ sheet: ExchangeSheet) {
    self.sheet = sheet
    labels = RowLabel(headings: sheet.headings, languages: [sheet.key.left, sheet.key.right])
  }

  func bytes() throws(ExchangeFault) -> [UInt8] {
    let parts = DocumentParts(sheet: sheet)
    var archive = ZipWriter()
    do throws(ZipFault) {
      for part in parts.opening {
        try archive.add(ZipEntry(part.name, XMLWriter.bytes(of: part.root)))
      }
      try archive.add(ZipEntry("word/document.xml", XMLWriter.bytes(of: document)))
      for part in parts.closing {
        try archive.add(ZipEntry(part.name, XMLWriter.bytes(of: part.root)))
      }
      return try archive.finish()
    } catch {
      throw ExchangeFault(error, in: "\(sheet.lesson.id).docx")
    }
  }

  private var document: XMLElement {
    let words = DocumentWords(sheet)
    let opening = [
      Run.paragraph(style: "Title", [Run.text(words.title)]),
      Run.paragraph(style: "Note", [Run.text(words.status)]),
      Run.paragraph(style: "Note", [Run.text(words.how.kk, in: .kk)]),
      Run.paragraph(style: "Note", [Run.text(words.how.ru, in: .ru)]),
    ]
    return XMLElement(
      "w:document", DocumentParts.namespaces,
      elements: [XMLElement("w:body", elements: opening + [table, Run.paragraph([]), section])])
  }

  /// A4 across, so that two languages have room.
  private var section: XMLElement {
    XMLElement(
      "w:sectPr",
      elements: [
        XMLElement("w:headerReference", ["w:type": "default", "r:id": "rId3"]),
        XMLElement("w:pgSz", ["w:w": "16838", "w:h": "11906", "w:orient": "landscape"]),
        XMLElement(
          "w:pgMar",
          [
            "w:top": "1020", "w:right": "850", "w:bottom": "850", "w:left": "850",
            "w:header": "480", "w:footer": "480", "w:gutter": "0",
          ]),
      ])
  }

  // MARK: - The table

  // 15,138 twips lie between the margins.
  private static let widths = [2_138, 6_500, 6_500]

  private var table: XMLElement {
    let properties = XMLElement(
      "w:tblPr",
      elements: [
        XMLElement("w:tblStyle", ["w:val": "Pair"]),
        XMLElement("w:tblW", ["w:w": "15138", "w:type": "dxa"]),
        XMLElement("w:tblLayout", ["w:type": "fixed"]),
      ])
    let grid = XMLElement(
      "w:tblGrid",
      elements: Self.widths.map { XMLElement("w:gridCol", ["w:w": "\($0)"]) })
    return XMLElement("w:tbl", elements: [properties, grid, head] + sheet.rows.map(row))
  }

  /// The first row comes again on every page, and holds what the file says of the lesson.
  private var head: XMLElement {
    let names = [sheet.key.left, sheet.key.right].map { language in
      Run.paragraph(
        style: "RowName", [Run.text(DocumentWords.name(of: language), in: language)])
    }
    let first = Run.paragraph([
      Run.locked([Run.hidden(sheet.key.text)], tag: "", title: sheet.lesson.id.text, id: 1)
    ])
    return XMLElement(
      "w:tr",
      elements: [rowProperties(isHead: true)]
        + zip(Self.widths, [first] + names).map { cell([$1], width: $0, fill: "DCE6EE") })
  }

  private func row(_ row: ExchangeSheet.Row) -> XMLElement {
    let fill = Self.fill(of: row.kind)
    let name = labels.lines(of: row).joined(separator: " / ") + row.suffix
    let label = Run.paragraph(
      style: "RowName",
      [
        Run.locked(
          [Run.text(name), Run.hidden(" \(row.key.text)")], tag: row.key.text,
          title: row.section.code, id: row.key.number + 1)
      ])
    let bookmark = row.key.text
    let cells = [
      cell([label], width: Self.widths[0], fill: fill ?? "F4F6F8"),
      cell(
        paragraphs(
          sheet.left(row), row, in: sheet.key.left, bookmark: bookmark),
        width: Self.widths[1], fill: fill),
      cell(
        paragraphs(sheet.right(row), row, in: sheet.key.right), width: Self.widths[2], fill: fill),
    ]
    return XMLElement("w:tr", elements: [rowProperties(isHead: false)] + cells)
  }

  private func rowProperties(isHead: Bool) -> XMLElement {
    XMLElement(
      "w:trPr",
      elements: [XMLElement("w:cantSplit")] + (isHead ? [XMLElement("w:tblHeader")] : []))
  }

  private func cell(_ paragraphs: [XMLElement], width: Int, fill: String?) -> XMLElement {
    let shade = fill.map {
      [XMLElement("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": $0])]
    }
    return XMLElement(
      "w:tc",
      elements: [
        XMLElement(
          "w:tcPr",
          elements: [XMLElement("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])] + (shade ?? []))
      ] + paragraphs)
  }

  private static func fill(of kind: TextSegment.Kind) -> String? {
    switch kind {
    case .title, .part, .pass: "CFE0E6"
    case .step: "E6F0F3"
    case .screen, .picture, .question, .right, .wrong, .because: "FFFBEF"
    default: nil
    }
  }

  // MARK: - A cell's words

  private func paragraphs(
    _ segment: TextSegment?, _ row: ExchangeSheet.Row, in language: TeachingLanguage,
    bookmark: String? = nil
  ) -> [XMLElement] {
    let lines = segment?.words.split(separator: "\n", omittingEmptySubsequences: false) ?? [""]
    return lines.enumerated().map { place, line in
      let isItem = row.kind != .part && line.hasPrefix("- ")
      let words = Run.text(String(isItem ? line.dropFirst(2) : line), in: language)
      let runs =
        segment?.isFixed == true
        ? [Run.locked([words], tag: "", title: "", id: row.key.number * 10 + 20_000 + place)]
        : [words]
      let marks = place == 0 ? bookmark.map { Run.bookmark($0, id: row.key.number) } : nil
      return Run.paragraph(style: Self.style(of: row.kind), isItem: isItem, (marks ?? []) + runs)
    }
  }

  private static func style(of kind: TextSegment.Kind) -> String {
    switch kind {
    case .title, .part, .pass, .step: "Structure"
    default: "Words"
    }
  }
}
