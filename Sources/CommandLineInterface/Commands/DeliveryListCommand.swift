import ArgumentParser
import Chronology
import DeliveryLedger
import Diagnostics

/// Lists the sessions that count, the latest first.
struct DeliveryListCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: Phrases.Help.deliveryList.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.group, value: "code"))
  var group: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.institution, value: "code"))
  var institution: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.from, value: "yyyy-mm-dd"))
  var from: SchoolDay?

  @Option(
    name: [.customLong("through"), .customLong("to")],
    help: ArgumentHelp(Phrases.OptionHelp.through, value: "yyyy-mm-dd"))
  var through: SchoolDay?

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.conflicts))
  var conflicts = false

  @Option(help: ArgumentHelp(Phrases.OptionHelp.limit, value: "n"))
  var limit = 50

  @OptionGroup var database: DatabaseOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    if let from, let through, through < from {
      throw ValidationError(Phrases.Result.daysBackwards.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    if group != nil || institution != nil {
      let registry = try ledger.registry()
      _ = try group.map(registry.place(ofGroup:))
      _ = try institution.map(registry.place(ofInstitution:))
    }
    var filter = SessionFilter(group: group, institution: institution, days: days, limit: limit)
    filter.isConflict = conflicts
    let sessions = try ledger.sessions(filter)
    dialogue.noteKind(of: ledger)
    try dialogue.deliver(SessionListing.listing(of: sessions, in: dialogue), as: listing)
    if sessions.isEmpty { dialogue.note(Phrases.Result.noSessions) }
  }

  private var days: DayRange? {
    guard from != nil || through != nil else { return nil }
    return DayRange(
      first: from ?? SchoolDay(number: .min), last: through ?? SchoolDay(number: .max))
  }
}
