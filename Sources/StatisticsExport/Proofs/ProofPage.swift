import LibXML

/// A page of proof for print: a heading, facts, a table, notes and a code, once for each language.
package struct ProofPage: Sendable {
  /// One language's sheet.
  package struct Sheet: Sendable {
    /// The language's code.
    package var language: String
    /// The heading.
    package var title: String
    /// The line under it.
    package var subtitle: String
    /// What must be seen before anything else; nil for nothing.
    package var warning: String?
    /// Names and values.
    package var facts: [(name: String, value: String)]
    /// The table's columns; none for no table.
    package var columns: [String] = []
    /// The table's rows.
    package var rows: [[String]] = []
    /// What is said below.
    package var notes: [String]
    /// What stands before the code.
    package var codeName: String
    /// The code.
    package var code: String

    /// A sheet.
    package init(
      language: String, title: String, subtitle: String, facts: [(name: String, value: String)],
      columns: [String] = [], rows: [[String]] = [], notes: [String], codeName: String,
      code: String
    ) {
      self.language = language
      self.title = title
      self.subtitle = subtitle
      self.facts = facts
      self.columns = columns
      self.rows = rows
      self.notes = notes
      self.codeName = codeName
      self.code = code
    }
  }

  private let sheets: [Sheet]

  /// The page of its sheets.
  package init(_ sheets: [Sheet]) {
    self.sheets = sheets
  }

  /// The code stands on every page: a sheet that got lost from the others still tells which they are.
  private var style: String { Self.style.replacing("CODE", with: sheets.first?.code ?? "") }

  private static let style = """
    @page {
      size: A4; margin: 18mm 16mm;
      @bottom-left { content: "CODE"; font: 8pt "Noto Sans Mono", "DejaVu Sans Mono", monospace; color: #444; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Noto Sans", sans-serif; color: #444; }
    }
    body { font: 10.5pt/1.4 "Noto Sans", "DejaVu Sans", sans-serif; color: #111; margin: 0 auto; max-width: 178mm; }
    section + section { break-before: page; }
    h1 { font-size: 15pt; margin: 0 0 1mm; } p.sub { margin: 0 0 5mm; color: #444; }
    p.warning { border-inline-start: 1.5mm solid #111; padding-inline-start: 2.5mm; margin: 0 0 5mm; }
    dl { display: grid; grid-template-columns: 46mm 1fr; gap: 1mm 4mm; margin: 0 0 5mm; }
    dt { color: #444; } dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
    table { border-collapse: collapse; width: 100%; font-size: 8.5pt; margin: 0 0 5mm; }
    thead { display: table-header-group; } tr { break-inside: avoid; }
    th, td { border: 0.3mm solid #999; padding: 0.8mm 1.2mm; text-align: start; vertical-align: top; }
    th { background: #eee; } td.n { text-align: end; } td:nth-child(-n+2) { white-space: nowrap; }
    th:nth-child(3) { width: 38%; }
    p.note { margin: 0 0 2mm; } p.code { border: 0.5mm solid #111; padding: 2mm 3mm; break-inside: avoid; }
    p.code b { font: bold 14pt "Noto Sans Mono", "DejaVu Sans Mono", monospace; letter-spacing: 0.06em; }
    """

  /// One file that needs nothing beside it, UTF-8.
  package func html() -> [UInt8] {
    let language = sheets.first?.language ?? "kk"
    let title = HTMLWriter.fragment(of: XMLElement("title", text: sheets.first?.title ?? ""))
    let body = HTMLWriter.fragment(of: XMLElement("body", elements: sheets.map(section)))
    return Array(
      "<!DOCTYPE html>\n<html lang=\"\(language)\"><head><meta charset=\"utf-8\">".utf8) + title
      + Array("<style>\n\(style)\n</style></head>\n".utf8) + body + Array("</html>\n".utf8)
  }

  private func section(_ sheet: Sheet) -> XMLElement {
    var parts = [
      XMLElement("h1", text: sheet.title),
      XMLElement("p", ["class": "sub"], text: sheet.subtitle),
    ]
    if let warning = sheet.warning {
      parts.append(XMLElement("p", ["class": "warning"], text: warning))
    }
    parts.append(
      XMLElement(
        "dl",
        elements: sheet.facts.flatMap {
          [XMLElement("dt", text: $0.name), XMLElement("dd", text: $0.value)]
        }))
    if !sheet.columns.isEmpty { parts.append(table(sheet)) }
    parts += sheet.notes.map { XMLElement("p", ["class": "note"], text: $0) }
    parts.append(
      XMLElement(
        "p", ["class": "code"],
        [.text(sheet.codeName + " "), .element(XMLElement("b", text: sheet.code))]))
    return XMLElement("section", ["lang": sheet.language], parts.map { .element($0) })
  }

  private func table(_ sheet: Sheet) -> XMLElement {
    func row(_ cells: [String], _ name: String) -> XMLElement {
      XMLElement(
        "tr",
        elements: cells.map { cell in
          let isNumber =
            name == "td" && !cell.isEmpty && cell.utf8.allSatisfy { (48...57).contains($0) }
          return XMLElement(name, isNumber ? ["class": "n"] : [:], text: cell)
        })
    }
    return XMLElement(
      "table",
      elements: [
        XMLElement("thead", elements: [row(sheet.columns, "th")]),
        XMLElement("tbody", elements: sheet.rows.map { row($0, "td") }),
      ])
  }
}
