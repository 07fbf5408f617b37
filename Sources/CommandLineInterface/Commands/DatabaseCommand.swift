import ArgumentParser
import Diagnostics

/// What is done with the database as a file.
struct DatabaseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "database", abstract: Phrases.Help.database.inHelp,
      subcommands: [
        DatabaseMigrateCommand.self, DatabaseBackupCommand.self, DatabaseRestoreCommand.self,
        DatabaseCheckCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
