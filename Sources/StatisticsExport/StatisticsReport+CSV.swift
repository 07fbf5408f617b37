import Chronology
import DeliveryStatistics
import Diagnostics
package import Tabular

extension StatisticsReport {
  /// The columns of the CSV file.
  package static let columns = [
    "rows", "row_code", "row_name", "columns", "column_code", "column_name", "measure", "unit",
    "denominator", "state", "value", "count", "out_of", "institutions", "silent_institutions",
    "through", "as_of_position", "as_of", "synthetic",
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
      for (measure, cell) in zip(answer.question.measures, line.cells) {
        try writer.writeRow(names(line) + fields(measure, cell) + context(line.reporting))
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
      String(reporting.institutions), String(reporting.silent), answer.question.through.iso,
      String(head.position), head.receivedAt?.iso ?? "", head.isSynthetic ? "yes" : "no",
    ]
  }
}
