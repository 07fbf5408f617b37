package import Diagnostics

extension Answer {
  /// Whether there is a line of totals under the rows.
  package var hasRowTotal: Bool { question.totals != .none && !question.rows.isCumulative }

  /// Whether there is a column of totals behind the columns.
  package var hasColumnTotal: Bool {
    question.totals != .none && !(question.columns?.isCumulative ?? true)
  }

  /// Why the total of a row or a column, nil being the total, is not the sum of its parts; nil where it is.
  package func objection(row: Int?, column: Int?, measure: Int) -> Sentence? {
    let measure = question.measures[measure]
    if row == nil, let objection = measure.objection(toAddingOver: question.rows) {
      return objection
    }
    guard column == nil, let columns = question.columns else { return nil }
    return measure.objection(toAddingOver: columns)
  }

  /// Whether a total is refused: only sums are wanted and this is none, or the values contain each other.
  package func isRefused(row: Int?, column: Int?, measure: Int) -> Bool {
    question.refuses(
      rowTotal: row == nil, columnTotal: column == nil, measure: question.measures[measure])
  }

  /// A cell as a share of the question's whole; nil when no share is wanted, or none can be taken.
  package func share(row: Int?, column: Int?, measure: Int) -> Figure? {
    let whole: (row: Int?, column: Int?)
    switch question.shares {
    case .none: return nil
    case .table: whole = (nil, nil)
    case .row: whole = (row, nil)
    case .column: whole = (nil, column)
    }
    guard
      objection(
        row: whole.row == nil ? nil : 0, column: whole.column == nil ? nil : 0, measure: measure)
        == nil,
      let part = self[row, column, measure].figure, part.outOf == nil,
      let all = self[whole.row, whole.column, measure].figure, all.count > 0
    else { return nil }
    return Figure(count: part.count, outOf: all.count)
  }

  /// What changed since what the numbers are compared with; nil when either has no number.
  package func change(row: Int?, column: Int?, measure: Int) -> Change? {
    guard let before = earlier(row: row, column: column, measure: measure)?.figure,
      let now = self[row, column, measure].figure
    else { return nil }
    return Change(from: before, to: now)
  }
}

extension Question {
  /// Whether a total is refused: only sums are wanted and this is none, or the values contain each other.
  func refuses(rowTotal: Bool, columnTotal: Bool, measure: Measure) -> Bool {
    let axes = (rowTotal ? [rows] : []) + (columnTotal ? [columns].compactMap(\.self) : [])
    return axes.contains { axis in
      axis.isCumulative || totals == .sums && !measure.isAdditive(over: axis)
    }
  }
}
