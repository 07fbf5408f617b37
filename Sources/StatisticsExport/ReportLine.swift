import DeliveryStatistics
import Diagnostics

/// One line of a table: a row, a column of it, and the cells of all measures.
struct ReportLine {
  /// The place of the row; nil for the total.
  let row: Int?
  /// The place of the column; nil for the total.
  let column: Int?
  /// The row's value; nil for the total.
  let rowValue: DimensionValue?
  /// The column's value; nil for the total.
  let columnValue: DimensionValue?
  /// The cells of the measures in order.
  let cells: [TableCell]
  /// Who has reported.
  let reporting: Reporting

  /// All lines, row by row, the totals last where there are any.
  static func all(of answer: Answer) -> [ReportLine] {
    let rows = answer.rows.indices.map(Optional.some) + (answer.hasRowTotal ? [nil] : [])
    let totals: [Int?] = answer.columns.isEmpty || answer.hasColumnTotal ? [nil] : []
    return rows.flatMap { row in
      (answer.columns.indices.map(Optional.some) + totals).map { column in
        ReportLine(
          row: row, column: column, rowValue: row.map { answer.rows[$0] },
          columnValue: column.map { answer.columns[$0] },
          cells: answer.question.measures.indices.map { answer[row, column, $0] },
          reporting: answer.reporting(row: row, column: column))
      }
    }
  }
}
