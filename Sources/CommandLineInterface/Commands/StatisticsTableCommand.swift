import ArgumentParser
import DeliveryStatistics
import Diagnostics
import StatisticsExport

/// Answers a question with a table.
struct StatisticsTableCommand: DialogueCommand {
  /// How a table is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
    case html
    case xlsx
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "table", abstract: Phrases.Help.statisticsTable.inHelp,
      discussion: Phrases.Help.statisticsTableMore.inHelp)
  }

  @OptionGroup var asked: QuestionOptions

  @Option(help: ArgumentHelp(Phrases.Statistics.saveQuestion, value: "file"))
  var saveQuestion: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.statisticsFormat))
  var format = Format.table

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    if format == .xlsx, output == nil { throw Refusal("statistics.xlsx.output", at: "--format") }
    let text = try asked.text()
    let desk = try StatisticsDesk(text, database: database, lessons: lessons, in: dialogue)
    let report = StatisticsReport(
      answer: desk.answer(), head: desk.head, language: dialogue.language)
    if let saveQuestion {
      try OutputFile.write(QuestionFile.text(of: text), to: saveQuestion)
    }
    if format == .xlsx, let output {
      try report.writeXLSX(to: output)
      dialogue.note(Phrases.Result.wrote, ["file": output])
    } else {
      try dialogue.deliver(try written(report), to: output)
    }
  }

  private func written(_ report: StatisticsReport) throws -> String {
    switch format {
    case .table, .xlsx: report.text()
    case .csv: String(decoding: try report.csv(), as: UTF8.self)
    case .json: String(decoding: try report.json(), as: UTF8.self)
    case .html: String(decoding: try report.html(), as: UTF8.self)
    }
  }
}
