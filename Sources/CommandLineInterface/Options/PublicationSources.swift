import ArgumentParser
import Diagnostics

/// What a publication is made of beside the database: waves of questionnaires and indicators from outside.
struct PublicationSources: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.Publication.wave, value: "dir"))
  var wave: [String] = []

  @Option(help: ArgumentHelp(Phrases.Publication.indicators, value: "file"))
  var indicators: [String] = []
}
