import ArgumentParser
import DeliveryLedger
import DeliveryModel
import Diagnostics
import LessonContent
import Programme

/// Brings a file of reports into the ledger.
struct DeliveryImportCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Phrases.Help.deliveryImport.inHelp,
      discussion: Phrases.Help.deliveryImportMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.deliveriesFile, value: "file"))
  var file: String

  @Option(help: ArgumentHelp(Phrases.OptionHelp.senderKey, value: "key"))
  var publicKey: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    if Ledger.isSegment(file) {
      return try await SegmentArrival(
        file: file, publicKey: publicKey, database: database, lessons: lessons
      ).perform(in: dialogue)
    }
    let ledger = try dialogue.openLedger(database)
    let content = try dialogue.loadProgramme(lessons)
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    let reports = try ReportFile(file, in: dialogue)
    defer { reports.remove() }
    let (outcome, duration) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Progress.importing), in: dialogue
    ) { advance in
      try await ledger.importDeliveries(
        DeliveryImport(
          file: reports.path, programme: programme, calendars: content.calendars,
          now: dialogue.surroundings.now(), rejectedFile: reports.rejected,
          language: dialogue.language,
          progress: { advance(Int($0 * 1000), 1000) }))
    }
    dialogue.report(reports.named(outcome.warnings))
    try ImportReport(outcome, duration: duration, in: dialogue).write()
    dialogue.noteKind(of: ledger)
    // What could not be taken is listed in the rejected file, but it is an error of the input.
    if outcome.summary.rejected > 0 { throw Refusal([]) }
  }
}
