import DeliveryStatistics
import Diagnostics

/// What stands below a table so that its numbers can be defended.
struct Footnotes {
  /// The report that they belong to.
  let report: StatisticsReport

  private var language: InterfaceLanguage { report.language }
  private var numbers: NumberText { NumberText(language: language) }

  /// The position and instant that the numbers are as of.
  var asOf: String {
    guard let received = report.head.receivedAt, let last = report.head.lastSession else {
      return ReportWords.emptyLedger[language]
    }
    return ReportWords.asOf.text(
      language,
      [
        "position": numbers.count(report.head.position),
        "instant": DayText.text(received, language), "last": DayText.text(last, language),
      ])
  }

  /// How many institutions are silent in the whole table.
  var silent: String {
    let reporting = report.answer.reporting(row: nil, column: nil)
    return ReportWords.silentTotal.text(
      language,
      [
        "silent": numbers.count(reporting.silent),
        "institutions": numbers.count(reporting.institutions),
      ])
  }

  /// The signs that the table uses, explained.
  var legend: [String] {
    let cells = ReportLine.all(of: report.answer).flatMap(\.cells)
    var lines: [String] = []
    if cells.contains(.missing) {
      lines.append(ReportWords.missing.text(language, ["mark": NumberText.missing]))
    }
    if cells.contains(where: { $0.state == "zero" }) { lines.append(ReportWords.zero[language]) }
    if cells.contains(.suppressed) {
      lines.append(ReportWords.suppressed.text(language, ["mark": NumberText.suppressed]))
    }
    return lines
  }

  /// `Өңір × Ұйым түрі`.
  var split: String {
    let question = report.answer.question
    return ([question.rows] + [question.columns].compactMap(\.self))
      .map { $0.title[language] }.joined(separator: " × ")
  }

  /// The day through which sessions are due.
  var date: String {
    ReportWords.date.text(
      language, ["date": DayText.text(report.answer.question.through, language)])
  }
}
