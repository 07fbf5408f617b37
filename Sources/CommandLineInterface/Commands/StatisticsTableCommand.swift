import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import LessonContent
import StatisticsExport

/// Answers a question with a table.
struct StatisticsTableCommand: DialogueCommand {
  /// How a table is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
    case html
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "table", abstract: Phrases.Help.statisticsTable.inHelp,
      discussion: Phrases.Help.statisticsTableMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.rows, listing: Dimension.allCases.map(\.rawValue)))
  var rows = "region"

  @Option(help: ArgumentHelp(Phrases.OptionHelp.columns))
  var columns: String?

  @Option(
    name: [.long, .customLong("measures")],
    help: ArgumentHelp(Phrases.OptionHelp.measures, listing: Measure.all.map(\.id)))
  var measure = ["held,due,coverage,not-reported"]

  @Option(help: ArgumentHelp(Phrases.OptionHelp.statisticsThrough, value: "yyyy-mm-dd"))
  var through: SchoolDay?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.statisticsFormat))
  var format = Format.table

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let head = try ledger.head()
    let day = through ?? head.lastSession ?? dialogue.surroundings.now().day
    var text = QuestionText()
    text.set(.rows, rows)
    text.set(.columns, columns)
    text.set(.measures, measure)
    text.set(.through, day.iso)
    let (question, diagnostics) = Question.read(
      text,
      horizon: QuestionHorizon(
        firstSession: nil, lastSession: head.lastSession, now: dialogue.surroundings.now()))
    guard let question else { throw Refusal(diagnostics) }
    let content = try dialogue.loadProgramme(lessons)
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    let cube = try Cube(
      of: ledger, through: through, programme: programme, calendars: content.calendars)
    let report = StatisticsReport(
      answer: cube.answer(question), head: head, language: dialogue.language)
    try dialogue.deliver(try self.text(of: report), to: output)
  }

  private func text(of report: StatisticsReport) throws -> String {
    switch format {
    case .table: report.text()
    case .csv: String(decoding: try report.csv(), as: UTF8.self)
    case .json: String(decoding: try report.json(), as: UTF8.self)
    case .html: String(decoding: try report.html(), as: UTF8.self)
    }
  }
}
