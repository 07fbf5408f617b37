import ArgumentParser
import DeliveryLedger
import Diagnostics
import EducationRegistry

/// Lists regions, institutions or class groups.
struct RegistryListCommand: DialogueCommand {
  /// What there is to list.
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case regions
    case institutions
    case groups
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Phrases.Help.registryList.inHelp,
      discussion: Phrases.Help.registryListMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.registrySubject))
  var subject: Subject = .regions

  @Option(help: ArgumentHelp(Phrases.OptionHelp.region, value: "code"))
  var region: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.institution, value: "code"))
  var institution: String?

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.combined))
  var combined = false

  @Option(help: ArgumentHelp(Phrases.OptionHelp.limit, value: "n"))
  var limit: Int?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let registry = try ledger.registry()
    let list = RegistryListing(
      registry, region: try region.map(registry.place(ofRegion:)),
      institution: try institution.map(registry.place(ofInstitution:)), onlyCombined: combined,
      language: dialogue.language)
    let rows =
      switch subject {
      case .regions: list.regions()
      case .institutions: list.institutions()
      case .groups: list.groups()
      }
    dialogue.noteKind(of: ledger)
    // A person reads a screen; a program reads to the end.
    let shown = limit ?? (listing.format == .table && listing.output == nil ? 50 : .max)
    try dialogue.deliver(rows.first(shown), as: listing)
    if rows.rows.count > shown {
      dialogue.note(
        Phrases.Result.firstOfMany,
        ["shown": dialogue.number(shown), "all": dialogue.number(rows.rows.count)])
    }
  }
}
