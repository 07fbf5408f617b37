import ArgumentParser
import Diagnostics

/// What is done with waves of questionnaires.
struct StatisticsWaveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "wave", abstract: Phrases.Monitoring.wave.inHelp,
      subcommands: [
        StatisticsWaveNewCommand.self, StatisticsWaveSampleCommand.self,
        StatisticsWaveEstimateCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
