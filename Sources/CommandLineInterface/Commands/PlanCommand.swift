import ArgumentParser
import Diagnostics

/// What is done with the plan.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: Phrases.Help.plan.inHelp, subcommands: [PlanShowCommand.self])
  }

  @OptionGroup var interface: InterfaceOption
}
