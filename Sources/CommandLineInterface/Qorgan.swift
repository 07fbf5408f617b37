package import ArgumentParser
import Diagnostics

/// The program: the list of its commands.
package struct Qorgan: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "qorgan", abstract: Phrases.Help.qorgan.inHelp,
      discussion: Phrases.Help.qorganMore.inHelp, version: version,
      subcommands: [
        DemoCommand.self, LessonCommand.self, PackCommand.self, RegistryCommand.self,
        PlanCommand.self, DeliveryCommand.self, StatisticsCommand.self, DatabaseCommand.self,
      ])
  }

  /// The version of the program.
  package static let version = "0.1.0"

  @OptionGroup var interface: InterfaceOption

  /// The program without a command.
  package init() {}
}
