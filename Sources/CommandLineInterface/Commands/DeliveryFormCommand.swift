import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryModel
import Diagnostics
import EducationRegistry
import Foundation
import Programme
import RegistryExchange

/// Writes the form that an institution fills in by hand.
struct DeliveryFormCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "form", abstract: Phrases.Form.command.inHelp,
      discussion: Phrases.Form.commandMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.Form.institution, value: "code"))
  var institution: String

  @Option(help: ArgumentHelp(Phrases.Form.weeksOption, value: "n"))
  var weeks = 1

  @Option(help: ArgumentHelp(Phrases.Form.fromOption, value: "yyyy-mm-dd"))
  var from: SchoolDay?

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.Form.outputOption, value: "dir"))
  var output = "exports/forms"

  @Option(help: ArgumentHelp(Phrases.OptionHelp.language))
  var language: TeachingLanguage?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard (1...40).contains(weeks) else {
      throw ValidationError(Phrases.Form.weeksRange.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    let place = try desk.registry.place(ofInstitution: institution)
    let form = DeliveryForm(
      institution: place, from: from ?? dialogue.surroundings.now().day, weeks: weeks,
      language: language, registry: desk.registry, plan: desk.plan)
    // A code may have a slash, a file name not.
    let name = String(institution.map { $0 == "/" || $0 == ":" ? "_" : $0 })
    let base = "\(output)/\(name)-\(form.monday.iso)"
    try FileManager.default.createDirectory(
      atPath: output, withIntermediateDirectories: true)
    try form.writeWorkbook(to: base + ".xlsx") { row in
      ReportID.derived(group: row.group, lesson: row.lesson, date: row.day)
    }
    try OutputFile.write(form.paper(), to: base + ".html")
    try dialogue.say(
      Phrases.Form.written,
      [
        "rows": dialogue.number(form.rows.count), "workbook": base + ".xlsx",
        "paper": base + ".html",
      ])
    dialogue.noteKind(of: desk.ledger)
  }
}
