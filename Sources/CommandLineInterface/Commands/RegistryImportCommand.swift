import ArgumentParser
import DeliveryLedger
import Diagnostics
import EducationRegistry
import LessonContent
import Programme
import RegistryExchange

/// Brings registry files into the ledger.
struct RegistryImportCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: Phrases.Help.registryImport.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.registryFolder, value: "dir"))
  var folder: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let content = try dialogue.loadProgramme(lessons)
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    let (registry, diagnostics) = RegistryFiles.read(folder)
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
    let now = dialogue.surroundings.now()
    let ledger = try Ledger.openOrCreate(
      dialogue.path(database), isSynthetic: registry.isSynthetic, now: now)
    let change = try ledger.importRegistry(
      registry, programme: programme, calendars: content.calendars, now: now)
    try dialogue.say(
      Phrases.Result.registryImported,
      [
        "added": dialogue.number(change.added), "changed": dialogue.number(change.changed),
        "released": dialogue.number(change.released), "database": dialogue.path(database),
      ])
    dialogue.noteKind(of: ledger)
  }
}
