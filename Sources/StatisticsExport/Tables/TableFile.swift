import Chronology
import DeliveryStatistics
import Diagnostics
import Tabular

/// A published table as CSV: a line a cell, which carries all that is needed to read it alone.
struct TableFile {
  /// The columns of the file.
  static let columns = [
    "table", "rows", "row_code", "row_kk", "row_ru", "row_en", "columns", "column_code",
    "column_kk", "column_ru", "column_en", "measure", "unit", "denominator", "state",
    "value", "count", "out_of", "filters", "period_from", "period_to", "as_of_position",
    "as_of", "vintage", "synthetic",
  ]

  private let table: PublishedTable
  private let vintage: Vintage
  private let hasMark: Bool

  /// The file of a table.
  init(_ table: PublishedTable, of publication: Publication) {
    self.table = table
    vintage = publication.vintage
    hasMark = publication.hasMark
  }

  /// The file: UTF-8, with a byte order mark when the publication has them.
  func bytes() throws(TableFault) -> [UInt8] {
    var writer = CSVWriter(hasMark: hasMark)
    try writer.writeRow(Self.columns)
    try write(table.lines, to: &writer)
    return writer.takeBytes()
  }

  /// Writes some lines of the table, in their order.
  func write(
    _ lines: [(row: Int?, column: Int?)], to writer: inout CSVWriter
  ) throws(TableFault) {
    for line in lines {
      for measure in table.measures.indices {
        try writer.writeRow(
          names(line) + fields(measure, table[line.row, line.column, measure]) + context)
      }
    }
  }

  private func names(_ line: (row: Int?, column: Int?)) -> [String] {
    let row = table.rows.item(line.row)
    let first = [
      table.id, table.rows.id, row.code, row.name.kk, row.name.ru, row.name.en,
    ]
    guard let columns = table.columns else { return first + ["", "", "", "", ""] }
    let column = columns.item(line.column)
    return first + [columns.id, column.code, column.name.kk, column.name.ru, column.name.en]
  }

  private func fields(_ place: Int, _ cell: TableCell) -> [String] {
    let measure = table.measures[place]
    return [
      measure.id, measure.unit.en, measure.denominator?.en ?? "", cell.state,
      cell.numberText, cell.figure.map { String($0.count) } ?? "",
      cell.figure?.outOf.map { String($0) } ?? "",
    ]
  }

  private var context: [String] {
    [
      table.filterText, table.period.first.iso, table.period.last.iso, String(vintage.position),
      vintage.receivedAt?.iso ?? "", vintage.id, vintage.isSynthetic ? "yes" : "no",
    ]
  }
}
