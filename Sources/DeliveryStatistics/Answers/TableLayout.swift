/// Turns counts into a table with totals, values without any group left out.
struct TableLayout {
  private let question: Question
  private let values: (rows: [DimensionValue], columns: [DimensionValue])
  private let counts: Counts
  private let width: Int
  /// The places of the shown values among all values of their dimensions.
  private let rows: [Int]
  private let columns: [Int]

  /// Finds the values to show.
  init(
    question: Question, rows: [DimensionValue], columns: [DimensionValue], counts: Counts
  ) {
    self.question = question
    self.counts = counts
    let width = max(columns.count, 1)
    self.width = width
    values = (rows, columns)
    func hasGroups(_ places: some Sequence<Int>) -> Bool {
      places.contains { counts.sums[$0 * Counts.stride + Quantity.groups.rawValue] > 0 }
    }
    self.rows = rows.indices.filter { row in
      question.rows.keepsEmptyValues || hasGroups(row * width..<(row + 1) * width)
    }
    self.columns = columns.indices.filter { column in
      question.columns?.keepsEmptyValues ?? false
        || hasGroups(stride(from: column, to: rows.count * width, by: width))
    }
  }

  /// The table.
  var answer: Answer {
    var cells: [TableCell] = []
    var reports: [Reporting] = []
    for row in rows.map(Optional.some) + [nil] {
      for column in columns.map(Optional.some) + [nil] {
        let places = places(row: row, column: column)
        let sums = sums(at: places)
        cells += question.measures.map { cell($0, sums: sums, places: places) }
        reports.append(
          Reporting(
            institutions: counts.present.count(at: places),
            reporting: counts.reporting.count(at: places)))
      }
    }
    return Answer(
      question: question, rows: rows.map { values.rows[$0] },
      columns: columns.map { values.columns[$0] }, cells: cells,
      reporting: reports)
  }

  private func places(row: Int?, column: Int?) -> [Int] {
    let rows = row.map { $0..<$0 + 1 } ?? values.rows.indices
    let columns = column.map { $0..<$0 + 1 } ?? 0..<width
    return rows.flatMap { row in columns.map { row * width + $0 } }
  }

  private func sums(at places: [Int]) -> [Int] {
    var sums = [Int](repeating: 0, count: Counts.stride)
    for place in places {
      for quantity in 0..<Counts.stride {
        sums[quantity] += counts.sums[place * Counts.stride + quantity]
      }
    }
    return sums
  }

  private func cell(_ measure: Measure, sums: [Int], places: [Int]) -> TableCell {
    guard sums[Quantity.groups.rawValue] > 0 else { return .missing }
    switch measure.basis {
    case .count(let quantity):
      return cell(Figure(count: count(quantity, sums: sums, places: places)))
    case .ratio(let part, let whole):
      let outOf = count(whole, sums: sums, places: places)
      return outOf == 0
        ? .missing
        : cell(Figure(count: count(part, sums: sums, places: places), outOf: outOf))
    }
  }

  private func count(_ quantity: Quantity, sums: [Int], places: [Int]) -> Int {
    switch quantity {
    case .institutions: counts.present.count(at: places)
    case .reportingInstitutions: counts.reporting.count(at: places)
    default: sums[quantity.rawValue]
    }
  }

  private func cell(_ figure: Figure) -> TableCell {
    figure.count == 0 ? .zero(figure) : .value(figure)
  }
}
