import ArgumentParser
import Diagnostics
import EducationRegistry
import RegistryExchange

/// Makes the registry of a made-up country as files.
struct RegistryGenerateCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "generate", abstract: Phrases.Help.registryGenerate.inHelp,
      discussion: Phrases.Help.registryGenerateMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.seed))
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.outputFolder, value: "dir"))
  var output = "exports/registry"

  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let country = SyntheticCountry(seed: seed).registry()
    try RegistryFiles.write(country, to: output)
    try dialogue.say(
      Phrases.Result.registryWritten,
      [
        "institutions": dialogue.number(country.institutionsOfChildren),
        "groups": dialogue.number(country.groups.count - country.groups.countOfAdults),
        "adults": dialogue.number(country.groups.countOfAdults), "folder": output,
      ])
    dialogue.note(Phrases.Result.synthetic)
  }
}
