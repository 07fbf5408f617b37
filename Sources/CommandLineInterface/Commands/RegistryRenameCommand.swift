import ArgumentParser
import Chronology
import Diagnostics
import EducationRegistry
import Programme

/// Gives an institution other names; its code stays.
struct RegistryRenameCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rename", abstract: Phrases.Registry.rename.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Registry.institutionCode, value: "code"))
  var code: String

  @Option(help: ArgumentHelp(Phrases.Registry.nameKazakh, value: "name"))
  var nameKk: String

  @Option(help: ArgumentHelp(Phrases.Registry.nameRussian, value: "name"))
  var nameRu: String

  @OptionGroup var reform: ReformOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    // Names have no days in the registry: a name of tomorrow would stand on today's lists.
    guard reform.on <= dialogue.surroundings.now().day else {
      throw ValidationError(Phrases.Registry.renameTooEarly.inHelp)
    }
    try reform.perform(in: dialogue) {
      $0.rename(code, to: Titles(kk: nameKk, ru: nameRu), on: reform.on)
    }
  }
}
