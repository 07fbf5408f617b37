import ArgumentParser
import DeliveryLedger
import DeliveryStatistics
import Diagnostics

/// Counts the journal anew and compares it with everything that is derived from it.
struct DatabaseCheckCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Phrases.Help.databaseCheck.inHelp,
      discussion: Phrases.Help.databaseCheckMore.inHelp)
  }

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.fullCheck))
  var full = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let ledger = try dialogue.openLedger(database)
    let (diagnostics, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.checkingDatabase), in: dialogue
    ) { _ in try ledger.check(isFull: full) }
    guard diagnostics.isEmpty else { throw Refusal(diagnostics, code: .foreignData) }
    try dialogue.say(
      Phrases.Result.databaseWhole,
      [
        "database": dialogue.path(database),
        "entries": dialogue.number(try ledger.head().position),
      ])
  }
}
