import ArgumentParser
import DeliveryLedger
import Diagnostics

/// Puts a checked backup in the database's place and keeps what was there.
struct DatabaseRestoreCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore", abstract: Phrases.Help.databaseRestore.inHelp,
      discussion: Phrases.Help.databaseRestoreMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.backupFile, value: "file"))
  var file: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let path = dialogue.path(database)
    let key = dialogue.settings.key
    let now = dialogue.surroundings.now()
    let (restored, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.restoring), in: dialogue
    ) { _ in try Ledger.restore(file, to: path, key: key, now: now) }
    try dialogue.say(
      Phrases.Moving.restored,
      ["database": path, "file": file, "entries": dialogue.number(restored.position)])
    if let former = restored.former {
      dialogue.note(Phrases.Moving.formerKept, ["file": former])
    }
    if let missing = restored.missing, missing > 0 {
      dialogue.note(Phrases.Moving.formerKnewMore, ["count": dialogue.number(missing)])
    }
    if !restored.hasKey {
      dialogue.note(
        Phrases.Moving.keyNeeded, ["key": key ?? Ledger.keyPath(of: path)])
    }
  }
}
