import LessonContent
import LibXML
import Programme

/// Writes a lesson as XLIFF 2.1: a unit a row, structure in ids and notes that tools must keep.
struct TranslationWriter {
  static let namespace = "urn:oasis:names:tc:xliff:document:2.0"

  private let sheet: ExchangeSheet
  private let labels: RowLabel

  init(_ sheet: ExchangeSheet) {
    self.sheet = sheet
    labels = RowLabel(headings: sheet.headings, languages: [sheet.key.left, sheet.key.right])
  }

  func bytes() -> [UInt8] {
    XMLWriter.bytes(
      of: XMLElement(
        "xliff",
        [
          "xmlns": Self.namespace, "version": "2.1", "srcLang": sheet.key.left.code,
          "trgLang": sheet.key.right.code,
        ], elements: [file]))
  }

  // XLIFF 2.1, 4.2.2.2: an id is an NMTOKEN, and 4.9 forbids any tool to change it.
  private var file: XMLElement {
    let record = sheet.lesson.record
    let status = "\(sheet.lesson.id) · v\(record.version) · \(record.status.rawValue)"
    return XMLElement(
      "file",
      ["id": sheet.key.text, "original": sheet.lesson.folder, "canResegment": "no"],
      elements: [
        XMLElement(
          "notes", elements: [XMLElement("note", ["category": "lesson"], text: status)])
      ] + sheet.rows.map(unit))
  }

  private func unit(_ row: ExchangeSheet.Row) -> XMLElement {
    let (left, right) = (sheet.left(row), sheet.right(row))
    let isFixed = row.kind == .part
    var attributes: XMLAttributes = [
      "id": row.key.text, "name": "\(row.section.code) \(row.kind.code)", "xml:space": "preserve",
    ]
    if isFixed { attributes["translate"] = "no" }
    let label = labels.lines(of: row).joined(separator: " / ") + row.suffix
    let source = XMLElement("source", text: left?.words ?? "")
    var segment = XMLElement(
      "segment", ["state": right == nil ? "initial" : "translated"],
      [
        .element(source)
      ])
    if let right { segment.children.append(.element(XMLElement("target", text: right.words))) }
    return XMLElement(
      "unit", attributes,
      elements: [
        XMLElement("notes", elements: [XMLElement("note", ["category": "block"], text: label)]),
        segment,
      ])
  }
}
