import DeliveryStatistics
import Diagnostics

/// The numbers of a line as a person reads them: each measure's, its share of a whole and its change where these are asked.
struct ReportFields {
  /// One number.
  struct Field: Equatable {
    let value: String
    /// Both counts of a share.
    let counts: String?
    /// Whether there is no number to read.
    let isQuiet: Bool
  }

  private let report: StatisticsReport

  /// The fields of a report's lines.
  init(_ report: StatisticsReport) {
    self.report = report
  }

  private var question: Question { report.answer.question }
  private var numbers: NumberText { NumberText(language: report.language) }

  /// The headings of the fields.
  var headings: [String] {
    let language = report.language
    return question.measures.flatMap { measure in
      let title = measure.title[language]
      var headings = [title]
      if showsShare(of: measure) {
        headings.append(ReportWords.shareOf.text(language, ["measure": title]))
      }
      if question.comparison != nil {
        headings.append(ReportWords.change.text(language, ["measure": title]))
      }
      return headings
    } + [ReportWords.silent[language]]
  }

  /// The fields of a line, in the order of the headings.
  func fields(of line: ReportLine) -> [Field] {
    let answer = report.answer
    let column = answer.columns.isEmpty ? 0 : line.column
    var fields: [Field] = []
    for (place, measure) in question.measures.enumerated() {
      let cell = line.cells[place]
      let isRefused = answer.isRefused(row: line.row, column: column, measure: place)
      fields.append(
        Field(
          value: isRefused ? NumberText.refused : numbers.cell(cell),
          counts: numbers.counts(cell), isQuiet: cell.figure == nil))
      if showsShare(of: measure) {
        let share = answer.share(row: line.row, column: line.column, measure: place)
        fields.append(text(share.map { numbers.figure($0) }))
      }
      if question.comparison != nil {
        let change = answer.change(row: line.row, column: line.column, measure: place)
        fields.append(text(change.map { numbers.change($0) }))
      }
    }
    return fields + [
      Field(
        value: numbers.silent(line.reporting), counts: nil,
        isQuiet: line.reporting.institutions == 0)
    ]
  }

  private func showsShare(of measure: Measure) -> Bool {
    question.shares != .none && !measure.isRatio
  }

  private func text(_ text: String?) -> Field {
    Field(value: text ?? NumberText.missing, counts: nil, isQuiet: text == nil)
  }
}
