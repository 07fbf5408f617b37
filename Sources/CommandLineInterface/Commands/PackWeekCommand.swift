import ArgumentParser
import Chronology
import DeliveryLedger
import Diagnostics
import EducationRegistry
import LessonContent
import LessonPackaging
import Programme
import Scheduling

/// Packs one school's week as one file.
struct PackWeekCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "week", abstract: Phrases.Packs.weekHelp.inHelp,
      discussion: Phrases.Packs.weekMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Packs.weekInstitution, value: "institution"))
  var institution: String

  @Option(help: ArgumentHelp(Phrases.Packs.weekDate, value: "date"))
  var date: SchoolDay?

  @Flag(help: ArgumentHelp(Phrases.Approval.drafts))
  var drafts = false

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.outputFolder, value: "dir"))
  var output = "exports/packs/weeks"

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let registry = try ledger.registry()
    let place = try registry.place(ofInstitution: institution)
    let repository = try dialogue.loadLessons(lessons)
    let programme = try repository.completeProgramme(of: dialogue.folder(lessons))
    let monday = (date ?? dialogue.surroundings.now().day).monday
    let sessions = try sessions(
      of: place, in: registry, programme, repository.calendars, from: monday)
    guard !sessions.isEmpty else {
      throw Refusal("pack.week.empty", at: institution, facts: ["monday": monday.iso])
    }
    let school = registry.institutions[place]
    let week = WeekPack(
      institution: school.code, name: school.name, monday: monday, sessions: sessions)
    let (bytes, texts, diagnostics) = try week.build(from: repository, drafts: drafts)
    let file = "\(output)/\(week.fileName)"
    try OutputFile.write(bytes, to: file)
    dialogue.noteKind(of: ledger)
    try dialogue.say(
      Phrases.Packs.weekWritten,
      [
        "file": file, "sessions": dialogue.number(sessions.count),
        "texts": dialogue.number(texts),
        "size": NumberText.megabytes(bytes.count, in: dialogue.language),
      ])
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
  }

  private func sessions(
    of institution: Int, in registry: RegistrySnapshot, _ programme: LessonProgramme,
    _ calendars: [CalendarYear], from monday: SchoolDay
  ) throws -> [WeekSession] {
    let plan = NationalPlan(
      registry, population: Population(registry), programme: programme, calendars: calendars)
    let sunday = monday.adding(days: 6)
    return registry.groups.institution.indices.filter {
      Int(registry.groups.institution[$0]) == institution
    }.flatMap { place in
      let group = registry.groups[place]
      let entries = programme.entries(of: plan[place].key.level)
      return plan[place].sessions.filter { monday <= $0.day && $0.day <= sunday }.map { session in
        let entry = entries[entries.startIndex + session.cell.topic]
        return WeekSession(
          day: session.day, minute: group.minute, group: group.code, language: group.language,
          title: entry.title, lesson: entry.lesson, pass: session.cell.pass)
      }
    }
  }
}
