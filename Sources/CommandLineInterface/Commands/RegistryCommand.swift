import ArgumentParser
import Diagnostics

/// What is done with the registry.
struct RegistryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "registry", abstract: Phrases.Help.registry.inHelp,
      subcommands: [
        RegistryGenerateCommand.self, RegistryImportCommand.self, RegistryListCommand.self,
        RegistryCheckCommand.self, RegistryMergeCommand.self, RegistrySplitCommand.self,
        RegistryRenameCommand.self, RegistryCloseCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
