import Chronology
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
    let answer = report.answer
    // A refused total is not a cell without anything to count.
    let cells = ReportLine.all(of: answer).flatMap { line in
      line.cells.enumerated().filter { place, _ in
        !answer.isRefused(
          row: line.row, column: answer.columns.isEmpty ? 0 : line.column, measure: place)
      }.map(\.element)
    }
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

  /// The days that the table is about.
  var date: String {
    let period = report.answer.question.period
    return ReportWords.period.text(
      language,
      [
        "from": DayText.text(period.first, language),
        "through": DayText.text(period.last, language),
      ])
  }

  /// What else was asked: filters, a past state, a comparison; that it is a working view.
  var conditions: [String] {
    let question = report.answer.question
    var lines = report.isWorkingView ? [ReportWords.working[language]] : []
    if !question.filters.isEmpty {
      lines.append(
        ReportWords.filters.text(
          language, ["filters": question.filters.map(\.text).joined(separator: "; ")]))
    }
    if let known = question.knownBy {
      lines.append(ReportWords.knownBy.text(language, ["known": known.text]))
    }
    switch question.comparison {
    case .period(let days):
      lines.append(
        ReportWords.against.text(
          language,
          ["what": "\(DayText.text(days.first, language)) – \(DayText.text(days.last, language))"]))
    case .vintage(let known):
      lines.append(ReportWords.against.text(language, ["what": known.text]))
    case nil: break
    }
    return lines
  }

  /// Where totals are no sums and why, what is not shown, and what else must be told.
  var remarks: [String] {
    let answer = report.answer
    var lines: [String] = []
    for (place, measure) in answer.question.measures.enumerated() {
      let axes: [(Int?, Int?)] = answer.question.columns == nil ? [(nil, 0)] : [(nil, 0), (0, nil)]
      let objections = axes.compactMap { row, column in
        answer.objection(row: row, column: column, measure: place)
          .map { (why: $0, isRefused: answer.isRefused(row: row, column: column, measure: place)) }
      }
      guard let first = objections.first(where: \.isRefused) ?? objections.first,
        answer.question.totals != .none, first.isRefused || !measure.isRatio
      else { continue }
      let sentence = first.isRefused ? ReportWords.refused : ReportWords.notSum
      lines.append(
        sentence.text(
          language,
          [
            "measure": measure.title[language], "why": first.why[language],
            "mark": NumberText.refused,
          ]))
    }
    if answer.hiddenRows > 0 {
      lines.append(
        ReportWords.hidden.text(language, ["count": numbers.count(answer.hiddenRows)]))
    }
    return lines + answer.notes.map { ReportWords.note($0)[language] }
  }
}
