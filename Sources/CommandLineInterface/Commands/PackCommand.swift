import ArgumentParser
import Diagnostics

/// What is done with packs.
struct PackCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pack", abstract: Phrases.Help.pack.inHelp,
      subcommands: [
        PackBuildCommand.self, PackCheckCommand.self, PackWeekCommand.self,
        PackCatalogueCommand.self, PackPullCommand.self, PackImportCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
