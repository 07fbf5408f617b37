import ArgumentParser
import DeliveryLedger
import Diagnostics

/// Copies the database into one checked file, while reports come in.
struct DatabaseBackupCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup", abstract: Phrases.Help.databaseBackup.inHelp,
      discussion: Phrases.Help.databaseBackupMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.backupFile, value: "file"))
  var file: String

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let ledger = try dialogue.openLedger(database)
    let (backup, duration) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.backingUp), in: dialogue
    ) { _ in try ledger.backUp(to: file) }
    try dialogue.say(
      Phrases.Moving.backedUp,
      [
        "file": file, "entries": dialogue.number(backup.position),
        "head": backup.head.map { dialogue.number($0.number) } ?? "–",
        "code": backup.head?.shortCode ?? "–",
        "megabytes": NumberText.megabytes(backup.bytes, in: dialogue.language),
        "seconds": NumberText.seconds(duration, in: dialogue.language),
      ])
    dialogue.note(
      Phrases.Moving.keyApart,
      ["key": dialogue.settings.key ?? Ledger.keyPath(of: dialogue.path(database))])
    dialogue.noteKind(of: ledger)
  }
}
