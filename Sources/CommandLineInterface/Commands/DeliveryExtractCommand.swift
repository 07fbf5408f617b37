import ArgumentParser
import Chronology
import DeliveryLedger
import Diagnostics
import EducationRegistry
import LessonContent
import Programme
import StatisticsExport

/// Prints what an inspector asks for: one institution's sessions with their places in the journal.
struct DeliveryExtractCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "extract", abstract: Phrases.Help.deliveryExtract.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.extractInstitution, value: "code"))
  var institution: String

  @Option(help: ArgumentHelp(Phrases.OptionHelp.from, value: "yyyy-mm-dd"))
  var from: SchoolDay

  @Option(
    name: [.customLong("to"), .customLong("through")],
    help: ArgumentHelp(Phrases.OptionHelp.through, value: "yyyy-mm-dd"))
  var to: SchoolDay

  @Option(help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    if to < from { throw ValidationError(Phrases.Result.daysBackwards.inHelp) }
  }

  /// The titles of lessons by id, from the programme that the ledger was told of last; none from before it was.
  private static func titles(of ledger: Ledger) throws -> [String: Titles] {
    let content = ContentRepository(recorded: try ledger.programmeFiles(), name: ledger.path)
      .loadProgramme()
    return Dictionary(
      content.programme?.numbered.map { ($1.id.text, $1.title) } ?? [],
      uniquingKeysWith: { first, _ in first })
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let registry = try ledger.registry()
    let place = try registry.place(ofInstitution: institution)
    guard let days = DayRange(first: from, last: to) else { return }
    let sessions = try ledger.sessions(
      SessionFilter(institution: institution, days: days, limit: .max))
    let page = ExtractPage(
      institution: registry.institutions[place], days: days,
      sessions: sessions.sorted {
        ($0.day, $0.group, $0.position) < ($1.day, $1.group, $1.position)
      },
      head: try ledger.lastHead(), publicKey: HexText.of(try ledger.publicKey()),
      titles: try Self.titles(of: ledger), isSynthetic: ledger.isSynthetic)
    try dialogue.deliver(String(decoding: page.html(), as: UTF8.self), to: output)
    dialogue.noteKind(of: ledger)
  }
}
