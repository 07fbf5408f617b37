import ArgumentParser
import Diagnostics
import EducationRegistry

/// Merges institutions into another one from a day on.
struct RegistryMergeCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: Phrases.Registry.merge.inHelp,
      discussion: Phrases.Registry.mergeMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Registry.mergedCodes, value: "code"))
  var codes: [String]

  @Option(help: ArgumentHelp(Phrases.Registry.mergeInto, value: "code"))
  var into: String

  @OptionGroup var reform: ReformOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    try reform.perform(in: dialogue) { $0.merge(codes, into: into, on: reform.on) }
  }
}
