import ArgumentParser
import DeliveryLedger
import Diagnostics
import FoundationEssentials

/// Makes a ledger, or brings one up to this version's schema.
struct DatabaseMigrateCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "migrate", abstract: Phrases.Help.databaseMigrate.inHelp,
      discussion: Phrases.Help.databaseMigrateMore.inHelp)
  }

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.synthetic))
  var synthetic = false

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.trustClock))
  var trustClock = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let path = dialogue.path(database)
    // Opening brings the schema up to date; only a new ledger is asked what it is to hold.
    let ledger =
      FileManager.default.fileExists(atPath: path) && !synthetic
      ? try Ledger.open(path, key: dialogue.settings.key)
      : try Ledger.openOrCreate(
        path, key: dialogue.settings.key, isSynthetic: synthetic, now: dialogue.surroundings.now())
    if trustClock { try ledger.trustClock(dialogue.surroundings.now()) }
    try dialogue.say(Phrases.Result.databaseReady, ["database": path])
    dialogue.noteKind(of: ledger)
  }
}
