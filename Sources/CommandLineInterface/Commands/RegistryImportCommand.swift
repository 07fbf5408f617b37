import ArgumentParser
import DeliveryLedger
import Diagnostics
import EducationRegistry
import Foundation
import LessonContent
import Programme
import RegistryExchange

/// Brings registry files into the ledger, or says what they would change.
struct RegistryImportCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Phrases.Help.registryImport.inHelp,
      discussion: Phrases.Registry.importMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Registry.source, value: "path"))
  var source: String

  @Flag(help: ArgumentHelp(Phrases.Registry.dryRun))
  var dryRun = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let path = dialogue.path(database)
    let ledger = Ledger.isThere(path) ? try dialogue.openLedger(database) : nil
    // The programme is read on the other core meanwhile; what is wrong with it is said after the registry.
    let (intakes, programmes) = Meanwhile.run(
      {
        Result { try RegistryIntake(source, ledger: ledger, compares: dryRun, in: dialogue) }
      }, and: { Result { dryRun ? nil : try dialogue.loadProgramme(lessons) } })
    let intake = try intakes.get()
    if let counts = intake.counts {
      dialogue.note(
        Phrases.Registry.exportCounts,
        [
          "enrolments": dialogue.number(counts.enrolments),
          "classes": dialogue.number(counts.subjectClasses),
        ])
    }
    if dryRun { return try show(intake, ledger, dialogue) }
    guard let content = try programmes.get() else { return }
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    let now = dialogue.surroundings.now()
    let open =
      try ledger
      ?? Ledger.openOrCreate(
        path, key: dialogue.settings.key, isSynthetic: intake.registry.isSynthetic, now: now,
        awaitsRegistry: true)
    let change = try open.importRegistry(
      intake.registry, programme: programme, calendars: content.calendars, now: now)
    try dialogue.say(
      Phrases.Result.registryImported,
      [
        "added": dialogue.number(change.added), "changed": dialogue.number(change.changed),
        "released": dialogue.number(change.released), "database": path,
      ])
    if change.closuresAdded > 0 {
      try dialogue.say(
        Phrases.Result.closuresImported, ["added": dialogue.number(change.closuresAdded)])
    }
    if !intake.registry.staff.isEmpty {
      try dialogue.say(
        Phrases.Result.staffImported,
        [
          "added": dialogue.number(change.staffAdded),
          "changed": dialogue.number(change.staffChanged),
        ])
    }
    dialogue.noteKind(of: open)
  }

  /// Nothing is written, and no database is made.
  private func show(_ intake: RegistryIntake, _ ledger: Ledger?, _ dialogue: Dialogue) throws {
    if let ledger, ledger.isSynthetic != intake.registry.isSynthetic {
      throw LedgerError.otherKind(path: dialogue.path(database), isSynthetic: ledger.isSynthetic)
    }
    try dialogue.deliver(
      RegistryChanges(from: intake.known ?? RegistrySnapshot(), to: intake.registry), as: listing)
  }
}

extension Dialogue {
  /// Writes what would change, and its sums beside it; a person's screen gets the first rows.
  func deliver(_ changes: RegistryChanges, as options: ListingOptions) throws {
    let rows = RegistryChangesListing.listing(of: changes)
    let shown = options.format == .table && options.output == nil ? 50 : Int.max
    try deliver(rows.first(shown), as: options)
    if rows.rows.count > shown {
      note(
        Phrases.Registry.firstRows,
        ["shown": number(shown), "all": number(rows.rows.count)])
    }
    RegistryChangesListing.noteSums(of: changes, in: self)
    note(Phrases.Registry.nothingWritten)
  }
}
