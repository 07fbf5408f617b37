import ArgumentParser
import Diagnostics

/// What is done with numbers.
struct StatisticsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "statistics", abstract: Phrases.Help.statistics.inHelp,
      subcommands: [
        StatisticsTableCommand.self, StatisticsTraceCommand.self, StatisticsPublishCommand.self,
        StatisticsVerifyCommand.self, StatisticsChangesCommand.self, StatisticsContextCommand.self,
        StatisticsWaveCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
