/// A table: what was asked, the values of its rows and columns, a cell for each measure, and totals.
package struct Answer: Hashable, Sendable {
  /// What was asked.
  package let question: Question
  /// The rows, the total aside.
  package let rows: [DimensionValue]
  /// The columns, the total aside; empty when the question has none.
  package let columns: [DimensionValue]

  private let cells: [TableCell]
  private let reports: [Reporting]

  /// A table.
  ///
  /// - Parameters:
  ///   - question: What was asked.
  ///   - rows: The rows.
  ///   - columns: The columns.
  ///   - cells: By row, the total last; in a row by column, the total last; then by measure.
  ///   - reporting: By row, the total last; in a row by column, the total last.
  package init(
    question: Question, rows: [DimensionValue], columns: [DimensionValue], cells: [TableCell],
    reporting: [Reporting]
  ) {
    precondition(
      cells.count == (rows.count + 1) * (columns.count + 1) * question.measures.count
        && reporting.count == (rows.count + 1) * (columns.count + 1),
      "a table has a cell for every measure")
    self.question = question
    self.rows = rows
    self.columns = columns
    self.cells = cells
    reports = reporting
  }

  /// The cell of a row, a column and a measure, by place; nil means the total.
  package subscript(row: Int?, column: Int?, measure: Int) -> TableCell {
    cells[line(row, column) * question.measures.count + measure]
  }

  /// Who has reported, of a row and a column, by place; nil means the total.
  ///
  /// Asked or not, a table says who is silent.
  package func reporting(row: Int?, column: Int?) -> Reporting {
    reports[line(row, column)]
  }

  private func line(_ row: Int?, _ column: Int?) -> Int {
    (row ?? rows.count) * (columns.count + 1) + (column ?? columns.count)
  }
}
