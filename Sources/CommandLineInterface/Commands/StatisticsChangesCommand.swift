import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics

/// Lists what changed between two states of the ledger, but for the reports themselves.
struct StatisticsChangesCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "changes", abstract: Phrases.Changes.help.inHelp,
      discussion: Phrases.Changes.helpMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.Changes.from, value: "position-or-instant"))
  var from: String?

  @Option(help: ArgumentHelp(Phrases.Changes.through, value: "position-or-instant"))
  var to: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let first = try from.map { try Self.position($0, "--from", of: ledger) } ?? 0
    let last = try to.map { try Self.position($0, "--to", of: ledger) } ?? ledger.head().position
    guard first <= last else { throw ValidationError(Phrases.Changes.backwards.inHelp) }
    let changes = try ledger.changes(after: first, through: last)
    dialogue.noteKind(of: ledger)
    try dialogue.deliver(Self.listing(of: changes), as: listing)
    if changes.isEmpty { dialogue.note(Phrases.Changes.none) }
  }

  /// The position that a state of the ledger has come to.
  private static func position(
    _ text: String, _ option: String, of ledger: Ledger
  ) throws -> Int {
    guard let known = KnownBy(text) else {
      throw Refusal("statistics.known-by.unreadable", at: option, facts: ["found": text])
    }
    guard let head = try ledger.head(knownBy: known) else {
      throw Refusal(
        "statistics.known-by.position", at: option,
        facts: [
          "found": text, "position": "\(try ledger.head().position)", "option": option,
        ])
    }
    return head.position
  }

  /// As many names as a line of a hundred columns has room for, one at least.
  private static func names(of change: RecordedChange) -> String {
    var names: [String] = []
    for name in change.names where names.isEmpty || (names + [name]).joined().count < 24 {
      names.append(name)
    }
    return (names + (change.rows > names.count ? ["…"] : [])).joined(separator: ", ")
  }

  private static func listing(of changes: [RecordedChange]) -> Listing {
    var listing = Listing([
      .init("position", Phrases.Heading.position),
      .init("received_at", Phrases.Changes.receivedAt), .init("table", Phrases.Changes.what),
      .init("rows", Phrases.Changes.rows), .init("names", Phrases.Changes.names),
    ])
    for change in changes {
      listing.append([
        .number(change.position), .instant(change.receivedAt),
        .term(change.table, Phrases.Changes.what(change.table)), .number(change.rows),
        change.names.isEmpty ? .nothing : .text(names(of: change)),
      ])
    }
    return listing
  }
}
