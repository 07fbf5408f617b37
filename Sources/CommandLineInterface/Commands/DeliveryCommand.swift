import ArgumentParser
import Diagnostics

/// What is done with reports of sessions.
struct DeliveryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delivery", abstract: Phrases.Help.delivery.inHelp,
      subcommands: [
        DeliveryRecordCommand.self, DeliveryImportCommand.self, DeliveryAmendCommand.self,
        DeliveryWithdrawCommand.self, DeliveryListCommand.self, DeliveryExtractCommand.self,
        DeliveryReceiptCommand.self, DeliveryFormCommand.self, DeliveryWorklistCommand.self,
        DeliveryReviewCommand.self, DeliverySampleCommand.self, DeliveryExportCommand.self,
      ])
  }

  @OptionGroup var interface: InterfaceOption
}
