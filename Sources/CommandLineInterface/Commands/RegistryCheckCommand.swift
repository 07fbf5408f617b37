import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Scheduling

/// Lists what in the registry is worth asking about.
struct RegistryCheckCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Phrases.Registry.check.inHelp,
      discussion: Phrases.Registry.checkMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.region, value: "code"))
  var region: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.overdueThrough, value: "yyyy-mm-dd"))
  var through: SchoolDay?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.limit, value: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    let day = through ?? dialogue.surroundings.now().day
    let place = try region.map(desk.registry.place(ofRegion:))
    let tallies = try desk.ledger.tallies(through: day)
    let due = desk.plan.dueMasks(by: day)
    let doubts = GhostChecks(
      desk.registry, on: day, due: due.map(\.nonzeroBitCount),
      reports: (0..<tallies.count).map {
        Int(tallies.heldSessions[$0]) + Int(tallies.notHeldReports[$0])
      }
    ).doubts(region: place)
    dialogue.noteKind(of: desk.ledger)
    let rows = RegistryDoubtListing.listing(
      of: doubts, registry: desk.registry, language: dialogue.language)
    let shown = limit ?? (listing.format == .table && listing.output == nil ? 50 : .max)
    try dialogue.deliver(rows.first(shown), as: listing)
    if rows.rows.count > shown {
      dialogue.note(
        Phrases.Result.firstOfMany,
        ["shown": dialogue.number(shown), "all": dialogue.number(rows.rows.count)])
    }
    dialogue.note(
      doubts.isEmpty ? Phrases.Registry.noDoubts : Phrases.Registry.doubtsAreQuestions)
  }
}
