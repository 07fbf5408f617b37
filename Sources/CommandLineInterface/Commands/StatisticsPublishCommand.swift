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

  @Option(help: ArgumentHelp(Phrases.Publication.threshold, value: "n"))
  var threshold: String?

  @Option(help: ArgumentHelp(Phrases.Publication.outsideThreshold, value: "n"))
  var outsideThreshold: String?

  @Option(help: ArgumentHelp(Phrases.Publication.question, value: "file"))
  var question: [String] = []

  @OptionGroup var sources: PublicationSources

  @Flag(help: ArgumentHelp(Phrases.Publication.mark))
  var mark = false

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.Publication.folder, value: "dir"))
  var output: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let known = try knownBy.map { try Self.read($0, in: dialogue) }
    let policy = try DisclosurePolicy(
      threshold: threshold, outside: outsideThreshold, dialogue.settings)
    let desk = try PublicationDesk(database, lessons, in: dialogue)
    let questions = try question.map {
      try PublicationQuestion(
        file: $0, periodTo: periodTo, now: dialogue.surroundings.now())
    }
    let names = questions.map(\.published.id)
    if let twice = names.first(where: { name in names.count { $0 == name } > 1 }) {
      throw Refusal("statistics.question.name", at: "--question", facts: ["name": twice])
    }
    if known == nil { try desk.tellProgramme(now: dialogue.surroundings.now()) }
    let request = PublicationRequest(
      periodTo: periodTo, knownBy: known, policy: policy, questions: questions,
      materials: try desk.materials(sources))
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
    dialogue.report(
      result.derived.sparse.map { table in
        Self.sparse(table, of: result.derived.publication, dialogue.language)
      } + result.derived.sparseWaves)
    try dialogue.say(
      Phrases.Publication.published,
      [
        "id": vintage.id, "tables": dialogue.number(result.derived.publication.tables.count),
        "files": dialogue.number(result.files.count),
        "withheld": dialogue.number(result.derived.stored.cells.count { $0.state == 3 }),
        "attacked": dialogue.number(result.derived.publication.disclosure.attacked),
        "folder": folder.path,
      ])
    if result.derived.note != nil { dialogue.note(Phrases.Statistics.programmeOfToday) }
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

  /// Says that a table hides over half of itself, and which coarser one would not, as a saved question names it.
  private static func sparse(
    _ table: (id: String, sparsity: SparseTable), of publication: Publication,
    _ language: InterfaceLanguage
  ) -> Diagnostic {
    var axes = publication.table(table.id).map { shown in
      [("rows", shown.rows.id)] + (shown.columns.map { [("columns", $0.id)] } ?? [])
    }
    switch table.sparsity.proposal {
    case .without(let dimension): axes?.removeAll { $0.1 == dimension }
    case .outer(let outer, let inner):
      axes = axes?.map { $0.1 == inner ? ($0.0, outer) : $0 }
    case nil: axes = nil
    }
    // What is left of a table without its rows stands in the rows.
    if let axis = axes?.first, axes?.count == 1 { axes = [("rows", axis.1)] }
    let coarser = axes?.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
    return Diagnostic(
      coarser?.isEmpty == false ? "statistics.table.sparse" : "statistics.table.sparse.whole",
      severity: .warning, at: Place(file: table.id),
      facts: [
        "withheld": "\(table.sparsity.withheld)", "numbers": "\(table.sparsity.numbers)",
        "coarser": coarser ?? "",
      ])
  }
}
