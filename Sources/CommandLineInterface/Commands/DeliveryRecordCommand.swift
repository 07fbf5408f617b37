import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryModel
import Diagnostics
import LessonContent
import Programme

/// Records one session, held or not, and confirms it in one line.
struct DeliveryRecordCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record", abstract: Phrases.Help.deliveryRecord.inHelp,
      discussion: Phrases.Help.deliveryRecordMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reportGroup, value: "code"))
  var group: String

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reportLesson, value: "lesson"))
  var lesson: LessonID

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reportDate, value: "yyyy-mm-dd"))
  var date: SchoolDay

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reportPass, value: "1|2|3"))
  var pass: Pass?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.present, value: "n"))
  var present: Int?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.enrolled, value: "n"))
  var enrolled: Int?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.notHeld, value: "reason"))
  var notHeld: NotHeldReason?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.role, value: "role"))
  var role: DelivererRole?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.together, value: "code"))
  var together: GatheringMark?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    if notHeld != nil, present != nil {
      throw ValidationError(Phrases.Result.notHeldWithHeads.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let content = try dialogue.loadProgramme(lessons)
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    guard let report = dialogue.surroundings.makeReportID() else {
      preconditionFailure("a report id is a UUID")
    }
    let now = dialogue.surroundings.now()
    let delivery = Delivery(
      report: report, group: group, lesson: lesson, pass: pass, date: date, notHeld: notHeld,
      enrolled: enrolled, present: present, role: role, reportedAt: now,
      together: together)
    let outcome = try ledger.record(
      delivery, programme: programme, calendars: content.calendars, now: now)
    try confirm(outcome, in: dialogue, ledger: ledger, programme: programme)
  }

  private func confirm(
    _ outcome: RecordOutcome, in dialogue: Dialogue, ledger: Ledger, programme: LessonProgramme
  ) throws {
    switch outcome {
    case .taken(let position, let pass):
      let sentence = notHeld == nil ? Phrases.Result.recordedHeld : Phrases.Result.recordedNotHeld
      try dialogue.say(
        sentence,
        [
          "group": group, "lesson": lesson.text, "date": date.iso,
          "pass": passText(pass, in: dialogue), "heads": heads(in: dialogue),
          "reason": notHeld.map { Phrases.Reason.of($0.code)[dialogue.language] } ?? "",
          "position": dialogue.number(position),
        ])
      if try isLeftOut(position, ledger) { dialogue.note(Phrases.Result.headsLeftOut) }
    case .recognised:
      try dialogue.say(
        Phrases.Result.recordedBefore, ["group": group, "lesson": lesson.text, "date": date.iso])
    case .rejected(let diagnostic):
      throw Refusal([try nearer(diagnostic, ledger: ledger, programme: programme)])
    }
  }

  private func passText(_ pass: Pass?, in dialogue: Dialogue) -> String {
    guard let pass else { return dialogue.text(Phrases.Result.notPlanned) }
    return dialogue.text(Phrases.Result.pass, ["number": String(pass.number)])
  }

  /// Whether the ledger took the session without its head-count.
  private func isLeftOut(_ position: Int, _ ledger: Ledger) throws -> Bool {
    guard present != nil else { return false }
    let sessions = try ledger.sessions(SessionFilter(group: group, days: DayRange(date)))
    return sessions.contains { $0.position == position && $0.present == nil }
  }

  private func heads(in dialogue: Dialogue) -> String {
    guard let present else { return dialogue.text(Phrases.Result.headsNotCounted) }
    return dialogue.text(
      enrolled == nil ? Phrases.Result.headsPresent : Phrases.Result.headsOfEnrolled,
      ["present": String(present), "enrolled": enrolled.map(String.init) ?? ""])
  }

  /// Whoever types a code by hand is told the nearest one that there is.
  private func nearer(
    _ diagnostic: Diagnostic, ledger: Ledger, programme: LessonProgramme
  ) throws -> Diagnostic {
    switch diagnostic.id {
    case "delivery.group.unknown":
      _ = try ledger.registry().place(ofGroup: group)
      return diagnostic
    case "delivery.lesson.unknown":
      throw Refusal(
        unknown: lesson.text, id: "command.lesson.unknown",
        among: programme.numbered.map(\.entry.id.text), see: "qorgan lesson list --programme")
    default: return diagnostic
    }
  }
}
