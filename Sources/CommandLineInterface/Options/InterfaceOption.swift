import ArgumentParser
import Diagnostics

/// In which language the program speaks.
struct InterfaceOption: ParsableArguments {
  // Read before parsing (Invocation); declared here so that it is known, checked and explained.
  @Option(help: ArgumentHelp(Phrases.OptionHelp.interface))
  var interface: InterfaceLanguage?
}
