import DeliveryStatistics
import Diagnostics

extension StatisticsReport {
  /// The table for a terminal: aligned columns, totals, and footnotes with units, denominators and as-of.
  package func text() -> String {
    let notes = Footnotes(report: self)
    var lines: [String] = []
    if head.isSynthetic { lines += [ReportWords.synthetic[language], ""] }
    lines += ["\(ReportWords.title[language]): \(notes.split)", notes.date]
    lines += notes.conditions + [""]
    lines += table.text
    lines.append("")
    lines += answer.question.measures.enumerated().map { definition($1, place: $0) }
    lines.append(
      "\(ReportWords.silent[language]): \(ReportWords.silentDefinition[language])")
    lines += notes.legend + notes.remarks
    lines += ["", notes.silent, notes.asOf]
    return lines.joined(separator: "\n") + "\n"
  }

  private var table: TextTable {
    let question = answer.question
    let dimensions = [question.rows] + [question.columns].compactMap(\.self)
    let fields = ReportFields(self)
    var table = TextTable(
      headings: dimensions.map { $0.title[language] } + fields.headings + [""],
      names: dimensions.count, hasBars: true)
    let bars = TextBars(answer)
    for line in ReportLine.all(of: answer) {
      let isFirst = line.column == nil ? answer.columns.isEmpty : line.column == 0
      if isFirst, !answer.columns.isEmpty || line.row == nil { table.addRule() }
      let name = isFirst ? name(line.rowValue) : ""
      let names = question.columns == nil ? [name] : [name, self.name(line.columnValue)]
      table.add(names + fields.fields(of: line).map(\.value) + [bars.bar(line)])
    }
    return table
  }

  /// The name of a value, or the word for all of them.
  func name(_ value: DimensionValue?) -> String {
    value?.name[language] ?? ReportWords.total[language]
  }

  private func definition(_ measure: Measure, place: Int) -> String {
    var text = measure.title[language]
    // A measure may be named for what it counts.
    if text.lowercased() != measure.unit[language].lowercased() {
      text += ", \(measure.unit[language])"
    }
    if let denominator = measure.denominator {
      text += " (\(denominator[language]))"
    }
    text += ": \(measure.definition[language])"
    if let counts = NumberText(language: language).counts(answer[nil, nil, place]) {
      text += " \(ReportWords.total[language]): \(counts)."
    }
    return text
  }
}
