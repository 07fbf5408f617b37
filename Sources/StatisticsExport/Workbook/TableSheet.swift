import DeliveryStatistics
import Diagnostics
import Tabular

/// One table as a sheet: the rows of a column stand together, the column of totals first, so that a chart can take them.
struct TableSheet {
  private let table: PublishedTable
  private let publication: Publication
  private let number: Int

  /// The sheet of a table.
  init(_ table: PublishedTable, of publication: Publication, number: Int) {
    self.table = table
    self.publication = publication
    self.number = number
  }

  /// Adds the sheet to a workbook.
  func add(to book: XLSXWriter) throws(TableFault) {
    try book.addSheet(
      sheetTitle, columns: headings,
      notes: WorkbookText.notes(table.title, period: table.period, of: publication)
        + WorkbookText.limits(of: table))
    // The chart belongs to the sheet that its rows are on, also when the table goes on in another.
    if let chart { book.addChart(chart) }
    try addRows(table.lines, to: book)
  }

  /// Adds the sheet of some rows, those of a place.
  func add(to book: XLSXWriter, only rows: [Int], of place: PublishedItem) throws(TableFault) {
    try book.addSheet(
      sheetTitle, columns: headings,
      notes: WorkbookText.notes(table.title, period: table.period, of: publication)
        + [WorkbookText.line(place.name)] + WorkbookText.limits(of: table))
    try addRows(
      rows.flatMap { row in table.columnPlaces.map { (row: Int?(row), column: $0) } }, to: book)
  }

  private func addRows(
    _ lines: [(row: Int?, column: Int?)], to book: XLSXWriter
  ) throws(TableFault) {
    for line in lines {
      try book.addRow(
        names(line)
          + table.measures.indices.map { Self.cell(table[line.row, line.column, $0]) })
    }
  }

  private var sheetTitle: String {
    String("\(number < 10 ? "0" : "")\(number) \(table.id)".prefix(31))
  }

  /// A cell by its state: a share in per cent, a sign where there is no number.
  static func cell(_ cell: TableCell) -> XLSXCell {
    guard let figure = cell.figure else {
      return .text(cell == .missing ? NumberText.missing : NumberText.suppressed)
    }
    return figure.perMille.map { .decimal(Double($0) / 10) } ?? .number(figure.count)
  }

  private var names: [String] {
    let languages = ["Қазақша", "Русский", "English"]
    let axis = { (axis: PublishedAxis) in
      [WorkbookText.lines(axis.title)] + languages.map { "\($0)" }
    }
    return axis(table.rows) + (table.columns.map(axis) ?? [])
  }

  private var headings: [String] {
    names
      + table.measures.map { measure in
        let unit = measure.unit == measure.title ? "" : "\n(\(measure.unit.en))"
        return WorkbookText.lines(measure.title) + unit
      }
  }

  private func names(_ line: (row: Int?, column: Int?)) -> [XLSXCell] {
    let row = table.rows.item(line.row)
    let column = table.columns?.item(line.column)
    return [row, column].compactMap(\.self).flatMap { item in
      [item.code, item.name.kk, item.name.ru, item.name.en].map { .text($0) }
    }
  }

  /// The first share, else the first measure, of the rows; nothing for a table of one row or of hundreds.
  private var chart: XLSXChart? {
    let rows = table.rows.items.count
    guard (2...40).contains(rows) else { return nil }
    let place = table.measures.firstIndex { $0.denominator != nil } ?? 0
    let measure = table.measures[place]
    // Below the header stands the total of the totals first.
    return XLSXChart(
      kind: table.rows.isTime ? .line : .bars,
      title: "\(WorkbookText.line(measure.title)), \(measure.unit.en)", rows: 1..<rows + 1,
      names: 1, series: [.init(name: measure.title.en, column: names.count + place)],
      column: headings.count + 1)
  }
}
