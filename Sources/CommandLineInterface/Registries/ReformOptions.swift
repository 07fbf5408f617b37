import ArgumentParser
import Chronology
import DeliveryLedger
import Diagnostics
import EducationRegistry
import LessonContent
import Programme

/// What merging, splitting, renaming and closing have in common: the day, and whether it is only tried.
struct ReformOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.Registry.reformDay, value: "yyyy-mm-dd"))
  var on: SchoolDay

  @Flag(help: ArgumentHelp(Phrases.Registry.dryRun))
  var dryRun = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions

  /// Takes a decision to the ledger's registry, or shows what it would change.
  func perform(
    in dialogue: Dialogue, _ decide: (inout RegistryReform) -> Void
  ) throws {
    let ledger = try dialogue.openLedger(database)
    let known = try ledger.registry()
    var reform = RegistryReform(known)
    decide(&reform)
    let refused = reform.findings.map { $0.finding.diagnostic(at: Place(file: $0.code)) }
    guard refused.isEmpty else { throw Refusal(refused) }
    let changes = RegistryChanges(from: known, to: reform.registry)
    dialogue.noteKind(of: ledger)
    if dryRun { return try dialogue.deliver(changes, as: listing) }
    let content = try dialogue.loadProgramme(lessons)
    _ = try ledger.importRegistry(
      reform.registry, programme: try content.completeProgramme(of: dialogue.folder(lessons)),
      calendars: content.calendars, now: dialogue.surroundings.now())
    try dialogue.deliver(RegistryChangesListing.listing(of: changes), as: listing)
    RegistryChangesListing.noteSums(of: changes, in: dialogue)
    if changes.rows.isEmpty { dialogue.note(Phrases.Registry.decidedBefore) }
  }
}
