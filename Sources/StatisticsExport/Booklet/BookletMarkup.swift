import Chronology
import DeliveryStatistics
import Diagnostics
import LibXML

/// The pieces that pages of a publication are made of, in one language.
struct BookletMarkup {
  /// The language.
  let language: InterfaceLanguage
  /// How numbers are written.
  let numbers: NumberText
  private let publication: Publication

  /// The pieces for a publication.
  init(_ publication: Publication, _ language: InterfaceLanguage) {
    self.publication = publication
    self.language = language
    numbers = NumberText(language: language)
  }

  /// The warning that the country is made up; nothing in a real one.
  var banner: [XMLElement] {
    publication.vintage.isSynthetic
      ? [
        XMLElement(
          "p", ["class": "synthetic", "role": "note"], text: ReportWords.synthetic[language])
      ] : []
  }

  /// The position and the moment that all numbers are as of.
  var asOf: String {
    let vintage = publication.vintage
    guard let received = vintage.receivedAt else { return ReportWords.emptyLedger[language] }
    return BookletWords.asOf.text(
      language,
      [
        "position": numbers.count(vintage.position), "instant": DayText.text(received, language),
        "vintage": vintage.id,
      ])
  }

  /// A whole table; one with columns has a group of lines for each row.
  func table(_ table: PublishedTable) -> XMLElement {
    let headings =
      [table.rows.title] + [table.columns?.title].compactMap(\.self)
      + table.measures.map(\.title)
    let places = table.rows.items.indices.map(Optional.some) + [nil]
    let columns = (table.columns?.items.indices.map(Optional.some) ?? []) + [nil]
    let lines = places.flatMap { row in
      columns.enumerated().map { number, column in
        line(
          table, row, column, isFirst: number == 0, span: columns.count)
      }
    }
    return frame(headings.map { $0[language] }, names: table.columns == nil ? 1 : 2, lines)
  }

  private func line(
    _ table: PublishedTable, _ row: Int?, _ column: Int?, isFirst: Bool, span: Int
  ) -> XMLElement {
    var cells: [XMLElement] = []
    if isFirst {
      cells.append(
        XMLElement(
          "th", ["scope": "row", "rowspan": "\(span)"], text: table.rows.item(row).name[language]))
    }
    if let columns = table.columns {
      cells.append(XMLElement("th", ["scope": "row"], text: columns.item(column).name[language]))
    }
    cells += table.measures.indices.map { field(table[row, column, $0]) }
    let isTotal = row == nil || table.columns != nil && column == nil
    return XMLElement("tr", isTotal ? ["class": "total"] : [:], elements: cells)
  }

  private func field(_ cell: TableCell) -> XMLElement {
    let text = XMLNode.text(numbers.cell(cell))
    guard let counts = numbers.counts(cell) else {
      return XMLElement("td", cell.figure == nil ? ["class": "quiet"] : [:], [text])
    }
    return XMLElement("td", [:], [text, .element(XMLElement("small", text: counts))])
  }

  /// Rows by columns of one measure.
  func crossTable(_ table: PublishedTable, measure: String) -> XMLElement {
    guard let columns = table.columns,
      let place = table.measures.firstIndex(where: { $0.id == measure })
    else { return self.table(table) }
    let headings =
      [table.rows.title[language]] + columns.items.map { $0.name[language] }
      + [ReportWords.total[language]]
    let lines = (table.rows.items.indices.map(Optional.some) + [nil]).map { row in
      XMLElement(
        "tr", row == nil ? ["class": "total"] : [:],
        elements: [
          XMLElement("th", ["scope": "row"], text: table.rows.item(row).name[language])
        ]
          + (columns.items.indices.map(Optional.some) + [nil]).map { column in
            let cell = table[row, column, place]
            return XMLElement(
              "td", cell.figure == nil ? ["class": "quiet"] : [:], text: numbers.cell(cell))
          })
    }
    return frame(headings, names: 1, lines)
  }

  /// A table of texts.
  func plainTable(
    headings: [String], rows: [[String]], names: Int, kind: String = "numbers"
  ) -> XMLElement {
    frame(
      headings, names: names, kind: kind,
      rows.map { row in
        XMLElement(
          "tr",
          elements: row.enumerated().map { place, text in
            place < names
              ? XMLElement("th", ["scope": "row"], text: text) : XMLElement("td", text: text)
          })
      })
  }

  private func frame(
    _ headings: [String], names: Int, kind: String = "numbers", _ lines: [XMLElement]
  ) -> XMLElement {
    let warning = publication.vintage.isSynthetic ? ReportWords.synthetic[language] : nil
    let every = warning.map {
      [
        XMLElement(
          "tr", ["class": "every-page"],
          elements: [XMLElement("th", ["colspan": "\(headings.count)"], text: $0)])
      ]
    }
    let heading = XMLElement(
      "tr",
      elements: headings.enumerated().map { place, text in
        XMLElement(
          "th", place < names ? ["scope": "col", "class": "name"] : ["scope": "col"], text: text)
      })
    return XMLElement(
      "div", ["class": "scroll"],
      elements: [
        XMLElement(
          "table", ["class": kind],
          elements: [
            XMLElement("thead", elements: (every ?? []) + [heading]),
            XMLElement("tbody", elements: lines),
          ])
      ])
  }

  /// What alone a table counts.
  func limits(of table: PublishedTable) -> [XMLElement] {
    guard !table.filters.isEmpty else { return [] }
    let text = table.filters.map { "\($0.title[language]) – \($0.item.name[language])" }
      .joined(separator: "; ")
    return [
      XMLElement("p", text: PublicationWords.onlyCounted.text(language, ["filters": text]))
    ]
  }

  /// The signs that the tables use, explained.
  func legend(of tables: [PublishedTable]) -> [XMLElement] {
    let states = Set(
      tables.flatMap { table in
        table.lines.flatMap { line in
          table.measures.indices.map { table[line.row, line.column, $0].state }
        }
      })
    let signs = [
      ("missing", ReportWords.missing, NumberText.missing), ("zero", ReportWords.zero, "0"),
      ("suppressed", ReportWords.suppressed, NumberText.suppressed),
    ]
    let text = signs.filter { states.contains($0.0) }
      .map { $0.1.text(language, ["mark": $0.2]) }.joined(separator: " ")
    return text.isEmpty ? [] : [XMLElement("p", ["class": "legend"], text: text)]
  }
}
