import ArgumentParser
import Diagnostics

/// How a list is written, and where to.
struct ListingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.OptionHelp.format))
  var format: Listing.Format = .table

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?
}
