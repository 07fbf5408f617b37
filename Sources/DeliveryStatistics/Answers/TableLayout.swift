/// Turns counts into a table: which rows stand in it and in which order, and what each cell says.
struct TableLayout {
  let question: Question
  let values: (rows: [DimensionValue], columns: [DimensionValue])
  let now: TableCounts
  let before: TableCounts?
  let notes: [AnswerNote]

  /// The table.
  var answer: Answer {
    let columns = values.columns.indices.filter(isShown(column:))
    let all = ordered(values.rows.indices.filter(isShown(row:)))
    let rows = limited(all)
    var cells: [TableCell] = []
    var earlier: [TableCell] = []
    var reports: [Reporting] = []
    for row in rows.map(Optional.some) + [nil] {
      for column in columns.map(Optional.some) + [nil] {
        cells += question.measures.map { cell($0, row, column, now) }
        if let before { earlier += question.measures.map { cell($0, row, column, before) } }
        reports.append(now.reporting(row: row, column: column))
      }
    }
    return Answer(
      question: question, rows: rows.map { values.rows[$0] },
      columns: columns.map { values.columns[$0] }, cells: cells, reporting: reports,
      earlier: earlier, hiddenRows: all.count - rows.count, notes: notes)
  }

  private func cell(
    _ measure: Measure, _ row: Int?, _ column: Int?, _ counts: TableCounts
  ) -> TableCell {
    let isTotal = (row == nil, column == nil && question.columns != nil)
    guard counts.groups(row: row, column: column) > 0,
      !question.refuses(rowTotal: isTotal.0, columnTotal: isTotal.1, measure: measure)
    else { return .missing }
    switch measure.basis {
    case .count(let quantity):
      return cell(Figure(count: counts.count(quantity, row: row, column: column)))
    case .ratio(let part, let whole):
      let outOf = counts.count(whole, row: row, column: column)
      return outOf == 0
        ? .missing
        : cell(Figure(count: counts.count(part, row: row, column: column), outOf: outOf))
    }
  }

  private func cell(_ figure: Figure) -> TableCell {
    figure.count == 0 ? .zero(figure) : .value(figure)
  }

  private func isShown(row: Int) -> Bool {
    isShown(values.rows[row], of: question.rows) { $0.hasAnything(row: row, column: nil) }
  }

  private func isShown(column: Int) -> Bool {
    question.columns.map { dimension in
      isShown(values.columns[column], of: dimension) { $0.hasAnything(row: nil, column: column) }
    } ?? false
  }

  /// A value of which there is nothing is left out of closed lists, and where filters made it so.
  private func isShown(
    _ value: DimensionValue, of dimension: Dimension, _ has: (TableCounts) -> Bool
  ) -> Bool {
    let isKept =
      dimension.keepsEmptyValues && value.code != "_U"
      && !question.filters.contains { $0.dimension.isOfGroups == dimension.isOfGroups }
    return isKept || has(now) || before.map(has) ?? false
  }

  private func ordered(_ rows: [Int]) -> [Int] {
    switch question.order {
    case .asListed: return rows
    case .byCode: return rows.sorted { values.rows[$0].code < values.rows[$1].code }
    case .byMeasure(let id, let isDescending):
      guard let measure = question.measures.first(where: { $0.id == id }) else { return rows }
      let ranked = rows.map { row in
        (row: row, figure: cell(measure, row, nil, now).figure)
      }
      return ranked.sorted { left, right in
        guard let a = left.figure, let b = right.figure else {
          return left.figure != nil || right.figure == nil && left.row < right.row
        }
        let order = Self.compare(a, b)
        return order == 0 ? left.row < right.row : isDescending ? order > 0 : order < 0
      }.map(\.row)
    }
  }

  /// Shares are compared as fractions: rounded they would tie.
  private static func compare(_ a: Figure, _ b: Figure) -> Int {
    let (left, right) = (a.count * (b.outOf ?? 1), b.count * (a.outOf ?? 1))
    return left < right ? -1 : left > right ? 1 : 0
  }

  private func limited(_ rows: [Int]) -> [Int] {
    switch question.limit {
    case .top(let count): Array(rows.prefix(count))
    case .bottom(let count): rows.suffix(count).reversed()
    case nil: rows
    }
  }
}

extension TableCounts {
  /// Whether a row or a column has a group and, where it splits lessons, anything at all.
  func hasAnything(row: Int?, column: Int?) -> Bool {
    guard groups(row: row, column: column) > 0 else { return false }
    let dimension = row == nil ? question.columns : question.rows
    if dimension?.isOfGroups ?? true { return true }
    return question.measures.contains { measure in
      measure.quantities.contains { count($0, row: row, column: column) > 0 }
    }
  }
}

extension Dimension {
  /// Whether it is a property of groups or their institutions.
  var isOfGroups: Bool { family == .institution || family == .group }
}
