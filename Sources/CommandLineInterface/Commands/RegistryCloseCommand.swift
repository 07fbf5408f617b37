import ArgumentParser
import Diagnostics
import EducationRegistry

/// Closes an institution and its groups from a day on.
struct RegistryCloseCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close", abstract: Phrases.Registry.close.inHelp,
      discussion: Phrases.Registry.closeMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Registry.institutionCode, value: "code"))
  var code: String

  @OptionGroup var reform: ReformOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    try reform.perform(in: dialogue) { $0.close(code, on: reform.on) }
  }
}
