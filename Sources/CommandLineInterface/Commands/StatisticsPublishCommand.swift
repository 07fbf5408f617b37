import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import DisclosureControl
import StatisticsExport

/// Freezes a vintage of the national tables in every form.
struct StatisticsPublishCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publish", abstract: Phrases.Publication.publishHelp.inHelp,
      discussion: Phrases.Publication.publishMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.Publication.periodTo, value: "yyyy-mm-dd"))
  var periodTo: SchoolDay

  @Option(help: ArgumentHelp(Phrases.Publication.knownBy, value: "position-or-instant"))
  var knownBy: String?

  @Flag(help: ArgumentHelp(Phrases.Publication.mark))
  var mark = false

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.Publication.folder, value: "dir"))
  var output: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let known = try knownBy.map { try Self.read($0, in: dialogue) }
    let desk = try PublicationDesk(database, lessons, in: dialogue)
    let request = PublicationRequest(periodTo: periodTo, knownBy: known)
    let (result, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Publication.publishing), in: dialogue
    ) { _ in
      let derived = try desk.derive(request, hasMark: mark)
      return (derived: derived, files: try derived.publication.files())
    }
    let vintage = result.derived.publication.vintage
    let folder = PublicationFolder(path: output ?? "exports/statistics/\(vintage.id)")
    try folder.makeSure(of: result.files)
    // Kept first: numbers that are out without being kept would be missing from the next audit.
    guard try desk.ledger.store(result.derived.stored, now: dialogue.surroundings.now()) else {
      throw Refusal("statistics.vintage.taken", at: vintage.id)
    }
    try folder.write(result.files)
    dialogue.report(result.derived.sparse.map(Self.sparse))
    try dialogue.say(
      Phrases.Publication.published,
      [
        "id": vintage.id, "tables": dialogue.number(result.derived.publication.tables.count),
        "files": dialogue.number(result.files.count),
        "withheld": dialogue.number(result.derived.stored.cells.count { $0.state == 3 }),
        "attacked": dialogue.number(result.derived.publication.disclosure.attacked),
        "folder": folder.path,
      ])
    dialogue.noteKind(of: desk.ledger)
  }

  private static func read(_ text: String, in dialogue: Dialogue) throws -> KnownBy {
    guard let known = KnownBy(text) else {
      throw Refusal("statistics.known-by.unreadable", at: "--known-by", facts: ["found": text])
    }
    let now = dialogue.surroundings.now()
    if case .instant(let instant) = known, instant.day > now.day {
      throw Refusal(
        "statistics.known-by.future", at: "--known-by", facts: ["found": text, "now": now.iso])
    }
    return known
  }

  private static func sparse(_ table: (id: String, sparsity: SparseTable)) -> Diagnostic {
    let coarser =
      switch table.sparsity.proposal {
      case .without(let dimension): "-\(dimension)"
      case .outer(let outer, let inner): "\(inner) → \(outer)"
      case nil: "–"
      }
    return Diagnostic(
      "statistics.table.sparse", severity: .warning, at: Place(file: table.id),
      facts: [
        "withheld": "\(table.sparsity.withheld)", "numbers": "\(table.sparsity.numbers)",
        "coarser": coarser,
      ])
  }
}
