import ArgumentParser
import DeliveryLedger
import DeliveryModel
import Diagnostics

/// Takes a report back; it stays in the journal and no longer counts.
struct DeliveryWithdrawCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw", abstract: Phrases.Help.deliveryWithdraw.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.reportID))
  var report: ReportID

  @Option(help: ArgumentHelp(Phrases.OptionHelp.withdrawal, value: "reason"))
  var reason: WithdrawalReason

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reporter, value: "code"))
  var reporter: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    guard let known = try ledger.delivery(report) else {
      throw Refusal("delivery.report.absent", at: report.text)
    }
    // A withdrawal speaks of the report and of nothing that it said; taken back twice is taken back once.
    let delivery = Delivery(
      report: report, group: known.group, lesson: known.lesson, date: known.date,
      reporter: reporter ?? "")
    try dialogue.correct(
      Correction(.withdraw(reason), of: delivery), in: ledger, lessons: lessons,
      said: Phrases.Proof.withdrawn)
  }
}
