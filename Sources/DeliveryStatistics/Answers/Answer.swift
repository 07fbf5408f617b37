/// A table: what was asked, the values of its rows and columns, a cell for each measure, and totals.
package struct Answer: Hashable, Sendable {
  /// What was asked.
  package let question: Question
  /// The rows, the total aside.
  package let rows: [DimensionValue]
  /// The columns, the total aside; empty when the question has none.
  package let columns: [DimensionValue]
  /// How many rows the question's limit left out; totals know them.
  package let hiddenRows: Int
  /// What the reader must be told beside the numbers.
  package let notes: [AnswerNote]

  private let cells: [TableCell]
  private let reports: [Reporting]
  /// The cells of what the numbers are compared with, in the same places; empty when there is nothing.
  private let earlier: [TableCell]

  /// A table.
  ///
  /// - Parameters:
  ///   - question: What was asked.
  ///   - rows: The rows.
  ///   - columns: The columns.
  ///   - cells: By row, the total last; in a row by column, the total last; then by measure.
  ///   - reporting: By row, the total last; in a row by column, the total last.
  ///   - earlier: The cells to compare with, in the order of the others; none when nothing is compared.
  ///   - hiddenRows: How many rows are not shown.
  ///   - notes: What the reader must be told.
  package init(
    question: Question, rows: [DimensionValue], columns: [DimensionValue], cells: [TableCell],
    reporting: [Reporting], earlier: [TableCell] = [], hiddenRows: Int = 0,
    notes: [AnswerNote] = []
  ) {
    precondition(
      cells.count == (rows.count + 1) * (columns.count + 1) * question.measures.count
        && reporting.count == (rows.count + 1) * (columns.count + 1)
        && (earlier.isEmpty || earlier.count == cells.count),
      "a table has a cell for every measure")
    self.question = question
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.earlier = earlier
    self.hiddenRows = hiddenRows
    self.notes = notes
    reports = reporting
  }

  /// The cell of a row, a column and a measure, by place; nil means the total.
  package subscript(row: Int?, column: Int?, measure: Int) -> TableCell {
    cells[line(row, column) * question.measures.count + measure]
  }

  /// The cell that this one is compared with; nil when nothing is compared.
  package func earlier(row: Int?, column: Int?, measure: Int) -> TableCell? {
    earlier.isEmpty ? nil : earlier[line(row, column) * question.measures.count + measure]
  }

  /// Who has reported, of a row and a column, by place; nil means the total.
  ///
  /// Asked or not, a table says who is silent.
  package func reporting(row: Int?, column: Int?) -> Reporting {
    reports[line(row, column)]
  }

  /// The same table with other cells, as disclosure control leaves them.
  ///
  /// - Parameter cell: Gives the cell for a row, a column and a measure, and for the one it is compared with.
  /// - Returns: The table.
  package func replacingCells(
    _ cell: (_ row: Int?, _ column: Int?, _ measure: Int, _ isEarlier: Bool, TableCell) -> TableCell
  ) -> Answer {
    func all(_ old: [TableCell], _ isEarlier: Bool) -> [TableCell] {
      let width = question.measures.count
      return old.enumerated().map { place, before in
        let (row, column) = (
          place / width / (columns.count + 1), place / width % (columns.count + 1)
        )
        return cell(
          row < rows.count ? row : nil, column < columns.count ? column : nil, place % width,
          isEarlier, before)
      }
    }
    return Answer(
      question: question, rows: rows, columns: columns, cells: all(cells, false),
      reporting: reports, earlier: all(earlier, true), hiddenRows: hiddenRows, notes: notes)
  }

  private func line(_ row: Int?, _ column: Int?) -> Int {
    (row ?? rows.count) * (columns.count + 1) + (column ?? columns.count)
  }
}
