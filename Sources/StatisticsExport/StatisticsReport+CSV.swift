import Chronology
import DeliveryStatistics
import Diagnostics
package import Tabular

extension StatisticsReport {
  /// The columns of the CSV file.
  package static let columns = [
    "rows", "row_code", "row_name", "columns", "column_code", "column_name", "measure", "unit",
    "denominator", "state", "value", "count", "out_of", "earlier_count", "earlier_out_of",
    "institutions", "silent_institutions", "from", "through", "filters", "as_of_position", "as_of",
    "working_view", "synthetic",
  ]

  /// The table for programs: one line a cell, which carries all that is needed to read it alone.
  ///
  /// Totals have the code `_T`, SDMX's own; a cell that is missing or suppressed has no value.
  ///
  /// - Returns: UTF-8 with a byte order mark, by which Excel knows Kazakh letters.
  /// - Throws: Never while the table is in memory.
  package func csv() throws(TableFault) -> [UInt8] {
    var writer = CSVWriter(hasMark: true)
    try writer.writeRow(Self.columns)
    for line in ReportLine.all(of: answer) {
      for (place, measure) in answer.question.measures.enumerated() {
        let earlier = answer.earlier(row: line.row, column: line.column, measure: place)?.figure
        try writer.writeRow(
          names(line) + fields(measure, line.cells[place])
            + [earlier.map { "\($0.count)" } ?? "", earlier?.outOf.map { "\($0)" } ?? ""]
            + context(line.reporting))
      }
    }
    return writer.takeBytes()
  }

  private func names(_ line: ReportLine) -> [String] {
    var names = [
      answer.question.rows.rawValue, line.rowValue?.code ?? "_T", name(line.rowValue),
    ]
    if let columns = answer.question.columns {
      names += [columns.rawValue, line.columnValue?.code ?? "_T", name(line.columnValue)]
    } else {
      names += ["", "", ""]
    }
    return names
  }

  private func fields(_ measure: Measure, _ cell: TableCell) -> [String] {
    let figure = cell.figure
    let value = figure.map { figure in
      figure.perMille.map { "\($0 / 10).\($0 % 10)" } ?? String(figure.count)
    }
    return [
      measure.id, measure.unit[language], measure.denominator?[language] ?? "", cell.state,
      value ?? "", figure.map { String($0.count) } ?? "",
      figure?.outOf.map { String($0) } ?? "",
    ]
  }

  private func context(_ reporting: Reporting) -> [String] {
    [
      String(reporting.institutions), String(reporting.silent),
      answer.question.period.first.iso, answer.question.through.iso,
      answer.question.filters.map(\.text).joined(separator: ";"), String(head.position),
      head.receivedAt?.iso ?? "", isWorkingView ? "yes" : "no", head.isSynthetic ? "yes" : "no",
    ]
  }
}
