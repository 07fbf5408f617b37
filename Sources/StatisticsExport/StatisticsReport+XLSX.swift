import DeliveryStatistics
import Diagnostics
package import Tabular

extension StatisticsReport {
  /// The table as a workbook: a sheet of numbers and one of definitions.
  ///
  /// - Parameter path: Where it is written; there is no workbook without a file.
  /// - Throws: When the file cannot be written.
  package func writeXLSX(to path: String) throws(TableFault) {
    let book = try XLSXWriter(path: path)
    let question = answer.question
    let names = [question.rows] + [question.columns].compactMap(\.self)
    try book.addSheet(
      ReportWords.table[language],
      columns: names.map { $0.title[language] } + question.measures.flatMap(headings))
    for line in ReportLine.all(of: answer) {
      var cells = [XLSXCell.text(name(line.rowValue))]
      if question.columns != nil { cells.append(.text(name(line.columnValue))) }
      for place in question.measures.indices { cells += self.cells(line, place) }
      try book.addRow(cells)
    }
    try addDefinitions(to: book)
    try book.finish()
  }

  private func headings(of measure: Measure) -> [String] {
    let title = "\(measure.title[language]), \(measure.unit[language])"
    guard let denominator = measure.denominator else { return [title] }
    return [title, measure.title[language], denominator[language]]
  }

  /// A number, or the sign of its absence; of a share both counts too.
  private func cells(_ line: ReportLine, _ place: Int) -> [XLSXCell] {
    let cell = line.cells[place]
    let isRatio = answer.question.measures[place].isRatio
    let isRefused = answer.isRefused(
      row: line.row, column: answer.columns.isEmpty ? 0 : line.column, measure: place)
    guard let figure = cell.figure, !isRefused else {
      let sign: XLSXCell =
        isRefused
        ? .text(NumberText.refused)
        : .text(cell == .suppressed ? NumberText.suppressed : NumberText.missing)
      return isRatio ? [sign, .empty, .empty] : [sign]
    }
    guard let perMille = figure.perMille, let outOf = figure.outOf else {
      return [.number(figure.count)]
    }
    return [.decimal(Double(perMille) / 10), .number(figure.count), .number(outOf)]
  }

  private func addDefinitions(to book: XLSXWriter) throws(TableFault) {
    let notes = Footnotes(report: self)
    try book.addSheet(
      ReportWords.measures[language],
      columns: [
        ReportWords.measure, ReportWords.unit, ReportWords.denominator, ReportWords.definition,
      ].map { $0[language] })
    for measure in answer.question.measures {
      try book.addRow(
        [
          measure.title[language], measure.unit[language], measure.denominator?[language] ?? "",
          measure.definition[language],
        ].map(XLSXCell.text))
    }
    let lines =
      (head.isSynthetic ? [ReportWords.synthetic[language]] : []) + [notes.date]
      + notes.conditions + notes.legend + notes.remarks + [notes.silent, notes.asOf]
    for line in lines { try book.addRow([.text(line)]) }
  }
}
