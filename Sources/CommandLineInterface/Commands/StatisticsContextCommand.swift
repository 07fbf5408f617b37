import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import DisclosureControl
import EducationRegistry
import LessonContent
import Monitoring
import RegistryExchange

/// Shows indicators from outside beside delivery, region by region in the order of their codes.
struct StatisticsContextCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "context", abstract: Phrases.Monitoring.context.inHelp,
      discussion: Phrases.Monitoring.contextMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Monitoring.indicatorFiles, value: "file"))
  var files: [String]

  @Option(help: ArgumentHelp(Phrases.OptionHelp.statisticsThrough, value: "yyyy-mm-dd"))
  var through: SchoolDay?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let read = files.map { IndicatorFile.read($0) }
    let regions = Set(try ledger.places().regions.map(\.code))
    let (series, faults) = OutsideSeries.series(
      from: read.flatMap(\.rows), regions: regions, policy: DisclosurePolicy())
    let diagnostics = read.flatMap(\.diagnostics) + faults
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
    let answer = try delivery(of: ledger, in: dialogue)
    dialogue.noteKind(of: ledger)
    try dialogue.deliver(
      ContextListing.listing(of: series, beside: answer, language: dialogue.language), as: listing,
      isFitted: true)
    for one in series {
      dialogue.note(Phrases.Monitoring.definition, ContextListing.definition(of: one, dialogue))
    }
    dialogue.note(Phrases.Monitoring.noCause)
  }

  private func delivery(of ledger: Ledger, in dialogue: Dialogue) throws -> Answer {
    let head = try ledger.head()
    let day = through ?? head.lastSession ?? dialogue.surroundings.now().day
    let counted = try ProgrammeShelf(ledger, lessons, in: dialogue).ofToday()
    dialogue.note(counted)
    let cube = try Cube(
      of: ledger, through: through, programme: counted.programme, calendars: counted.calendars)
    return cube.answer(
      Question(rows: .region, columns: nil, measures: [.held, .coverage], through: day))
  }
}
