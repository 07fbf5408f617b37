import ArgumentParser
import DeliveryStatistics
import Diagnostics

/// Leads from a number of a table to the sessions behind it.
struct StatisticsTraceCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trace", abstract: Phrases.Statistics.trace.inHelp,
      discussion: Phrases.Statistics.traceMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Statistics.cell))
  var cell: String

  @OptionGroup var asked: QuestionOptions

  @Option(help: ArgumentHelp(Phrases.Statistics.limit, value: "n"))
  var limit = 100

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    var text = try asked.text()
    let measure = cell.split(separator: "/").last.map(String.init) ?? ""
    text.set(.measures, [measure])
    // The order and the number of rows say nothing of a cell.
    let desk = try StatisticsDesk(
      text, database: database, lessons: lessons, wantsSessions: true, in: dialogue)
    let name = try CellName(cell, of: desk.question, in: desk.cube)
    guard let asked = desk.question.measures.first,
      let trace = desk.cube.trace(
        desk.question, row: name.row, column: name.column, measure: asked, limit: max(0, limit))
    else { throw Refusal("statistics.trace.cell", at: "CELL", facts: ["found": cell]) }
    dialogue.noteKind(of: desk.ledger)
    if desk.cube.programmeNote == .programmeOfToday {
      dialogue.note(Phrases.Statistics.programmeOfToday)
    }
    try dialogue.deliver(
      TraceListing(desk).listing(of: trace, in: dialogue), as: listing, isFitted: true)
    dialogue.note(
      Phrases.Statistics.traced,
      [
        "count": dialogue.number(trace.count), "shown": dialogue.number(trace.items.count),
      ])
    if asked == .gatherings { dialogue.note(Phrases.Statistics.tracedGatherings) }
    if asked.isRatio { dialogue.note(Phrases.Statistics.tracedWhole) }
  }
}
