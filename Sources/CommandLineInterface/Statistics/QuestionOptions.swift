import ArgumentParser
import DeliveryStatistics
import Diagnostics

/// What is asked of the numbers; as written, so that everything that is wrong is said at once.
struct QuestionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.Statistics.table, listing: NamedTable.all.map(\.id)))
  var table: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.rows, listing: Dimension.allCases.map(\.rawValue)))
  var rows: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.columns))
  var columns: String?

  @Option(
    name: [.long, .customLong("measures")],
    help: ArgumentHelp(Phrases.OptionHelp.measures, listing: Measure.all.map(\.id)))
  var measure: [String] = []

  @Option(help: ArgumentHelp(Phrases.Statistics.period))
  var period: String?

  @Option(help: ArgumentHelp(Phrases.Statistics.from, value: "yyyy-mm-dd"))
  var from: String?

  @Option(
    name: [.long, .customLong("period-to")],
    help: ArgumentHelp(Phrases.OptionHelp.statisticsThrough, value: "yyyy-mm-dd"))
  var through: String?

  @Option(name: .customLong("where"), help: ArgumentHelp(Phrases.Statistics.filter))
  var filter: [String] = []

  @Option(help: ArgumentHelp(Phrases.Statistics.knownBy))
  var knownBy: String?

  @Option(
    name: .long, parsing: .unconditional, help: ArgumentHelp(Phrases.Statistics.sort))
  var sort: String?

  @Option(help: ArgumentHelp(Phrases.Statistics.top, value: "n"))
  var top: String?

  @Option(help: ArgumentHelp(Phrases.Statistics.bottom, value: "n"))
  var bottom: String?

  @Option(
    help: ArgumentHelp(Phrases.Statistics.totals, listing: TotalStyle.allCases.map(\.rawValue)))
  var totals: String?

  @Option(
    help: ArgumentHelp(Phrases.Statistics.shares, listing: ShareStyle.allCases.map(\.rawValue)))
  var shares: String?

  @Option(help: ArgumentHelp(Phrases.Statistics.against, value: "period"))
  var against: String?

  @Option(help: ArgumentHelp(Phrases.Statistics.againstKnownBy, value: "known-by"))
  var againstKnownBy: String?

  @Option(help: ArgumentHelp(Phrases.Statistics.question, value: "file"))
  var question: String?

  /// What was written, over what a saved question says.
  func text() throws -> QuestionText {
    var text = QuestionText()
    text.set(.table, table)
    text.set(.rows, rows)
    text.set(.columns, columns)
    text.set(.measures, measure)
    text.set(.period, period)
    text.set(.from, from)
    text.set(.through, through)
    text.set(.filter, filter)
    text.set(.knownBy, knownBy)
    text.set(.sort, sort)
    text.set(.top, top)
    text.set(.bottom, bottom)
    text.set(.totals, totals)
    text.set(.shares, shares)
    text.set(.against, against)
    text.set(.againstKnownBy, againstKnownBy)
    guard let question else { return text }
    let saved = QuestionFile.read(try InputFile.read(question), path: question)
    guard saved.diagnostics.isEmpty else { throw Refusal(saved.diagnostics) }
    return text.over(saved.text)
  }
}
