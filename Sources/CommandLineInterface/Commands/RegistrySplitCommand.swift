import ArgumentParser
import Diagnostics
import EducationRegistry
import Programme

/// Gives some groups of an institution to a new one from a day on.
struct RegistrySplitCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "split", abstract: Phrases.Registry.split.inHelp,
      discussion: Phrases.Registry.mergeMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Registry.institutionCode, value: "code"))
  var code: String

  @Option(help: ArgumentHelp(Phrases.Registry.splitInto, value: "code"))
  var into: String

  @Option(
    name: .customLong("groups"), parsing: .upToNextOption,
    help: ArgumentHelp(Phrases.Registry.splitGroups, value: "code"))
  var groups: [String]

  @Option(help: ArgumentHelp(Phrases.Registry.nameKazakh, value: "name"))
  var nameKk: String

  @Option(help: ArgumentHelp(Phrases.Registry.nameRussian, value: "name"))
  var nameRu: String

  @OptionGroup var reform: ReformOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    try reform.perform(in: dialogue) {
      $0.split(
        code, groups: groups, into: into, named: Titles(kk: nameKk, ru: nameRu), on: reform.on)
    }
  }
}
