import ArgumentParser
import Diagnostics

/// Where the ledger is.
struct DatabaseOption: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.OptionHelp.database, value: "file"))
  var database: String?
}
