import ArgumentParser
import DeliveryLedger
import DeliveryModel
import Diagnostics
import LessonContent
import Programme

/// Says anew what a report says; the report itself stays in the journal.
struct DeliveryAmendCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "amend", abstract: Phrases.Help.deliveryAmend.inHelp,
      discussion: Phrases.Help.deliveryAmendMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.reportID))
  var report: ReportID

  @Option(help: ArgumentHelp(Phrases.OptionHelp.present, value: "n"))
  var present: Int?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.enrolled, value: "n"))
  var enrolled: Int?

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.notCounted))
  var notCounted = false

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.nowHeld))
  var held = false

  @Option(help: ArgumentHelp(Phrases.OptionHelp.notHeld, value: "reason"))
  var notHeld: NotHeldReason?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reportPass, value: "1|2|3"))
  var pass: Pass?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reporter, value: "code"))
  var reporter: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.together, value: "code"))
  var together: GatheringMark?

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.alone))
  var alone = false

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    if notHeld != nil, present != nil || held {
      throw ValidationError(Phrases.Result.notHeldWithHeads.inHelp)
    }
    if alone, together != nil { throw ValidationError(Phrases.Result.aloneTogether.inHelp) }
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    guard var delivery = try ledger.delivery(report) else {
      throw Refusal("delivery.report.absent", at: report.text)
    }
    delivery.reportedAt = dialogue.surroundings.now()
    if let present { delivery.present = present }
    if let enrolled { delivery.enrolled = enrolled }
    if notCounted { delivery.present = nil }
    if held { delivery.notHeld = nil }
    if let notHeld { (delivery.notHeld, delivery.present) = (notHeld, nil) }
    if let pass { delivery.pass = pass }
    if let together { delivery.together = together }
    if alone { delivery.together = nil }
    if let reporter { delivery.reporter = reporter }
    try dialogue.correct(
      Correction(.amend, of: delivery), in: ledger, lessons: lessons, said: Phrases.Proof.amended)
  }
}

extension Dialogue {
  /// Adds a correction and says what became of it.
  func correct(
    _ correction: Correction, in ledger: Ledger, lessons: LessonsOption, said: Sentence
  ) throws {
    let content = try loadProgramme(lessons)
    let outcome = try ledger.correct(
      correction, programme: try content.completeProgramme(of: folder(lessons)),
      calendars: content.calendars, now: surroundings.now())
    switch outcome {
    case .taken(let position, _):
      try say(
        said, ["report": correction.delivery.report.text, "position": number(position)])
    case .recognised: try say(Phrases.Proof.saidBefore)
    case .rejected(let diagnostic): throw Refusal([diagnostic])
    }
    noteKind(of: ledger)
  }
}
