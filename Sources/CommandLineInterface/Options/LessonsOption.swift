import ArgumentParser
import Diagnostics

/// Where the lessons are.
struct LessonsOption: ParsableArguments {
  @Option(help: ArgumentHelp(Phrases.OptionHelp.lessons, value: "dir"))
  var lessons: String?
}
