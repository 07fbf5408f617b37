import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Programme
import Scheduling

/// Lists what is overdue, by institution, district or region; for one group, what it could catch up and when.
struct PlanOverdueCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "overdue", abstract: Phrases.Help.planOverdue.inHelp,
      discussion: Phrases.Help.planOverdueMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.overdueBy))
  var by: OverdueListing.Level = .region

  @Option(help: ArgumentHelp(Phrases.OptionHelp.group, value: "code"))
  var group: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.region, value: "code"))
  var region: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.overdueThrough, value: "yyyy-mm-dd"))
  var through: SchoolDay?

  @Flag(help: ArgumentHelp(Phrases.Plan.adultsFlag))
  var adults = false

  @OptionGroup var languages: LanguageOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    let day = through ?? dialogue.surroundings.now().day
    let tallies = try desk.ledger.tallies(through: day)
    let postponed = try desk.ledger.postponedCells(through: day)
    dialogue.noteKind(of: desk.ledger)
    if let group {
      let place = try desk.registry.place(ofGroup: group)
      let offers = CatchUp(
        desk.plan[place], programme: desk.programme, calendars: desk.calendars,
        closures: desk.closures(reaching: place)
      ).offers(
        held: CellSet(mask: tallies.heldCells[place]), postponed: postponed[place] ?? .empty,
        from: day.adding(days: 1))
      try dialogue.deliver(
        OfferListing.listing(
          offers, level: desk.plan[place].key.level, programme: desk.programme,
          titles: languages.titles(in: dialogue)),
        as: listing)
      if offers.isEmpty { dialogue.note(Phrases.Plan.nothingToCatchUp) }
      return
    }
    let onlyRegion = try region.map(desk.registry.place(ofRegion:))
    try dialogue.deliver(
      OverdueListing(
        desk: desk, held: tallies.heldCells, notHeld: tallies.notHeldCells, postponed: postponed,
        through: day, region: onlyRegion,
        isOfAdults: adults, language: dialogue.language
      ).listing(by: by),
      as: listing)
  }
}
