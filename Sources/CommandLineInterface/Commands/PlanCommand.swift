import ArgumentParser
import Diagnostics

/// What is done with the plan.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan", abstract: Phrases.Help.plan.inHelp,
      subcommands: [
        PlanShowCommand.self, PlanExplainCommand.self, PlanExportCommand.self,
        PlanOverdueCommand.self, PlanVisitsCommand.self, PlanTrainedCommand.self,
        PlanCloseCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
