import ArgumentParser
import Chronology
import Diagnostics
import EducationRegistry
import Programme
import Scheduling

/// Says why a group has a lesson in its week, or none.
struct PlanExplainCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain", abstract: Phrases.Help.planExplain.inHelp,
      discussion: Phrases.Help.planExplainMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.group, value: "code"))
  var group: String

  @Option(help: ArgumentHelp(Phrases.OptionHelp.explainDate, value: "yyyy-mm-dd"))
  var date: SchoolDay?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.explainLesson, value: "lesson"))
  var lesson: LessonID?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.pass, value: "1|2|3"))
  var pass: Pass?

  @OptionGroup var languages: LanguageOption
  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard (date == nil) != (lesson == nil), pass == nil || lesson != nil else {
      throw ValidationError(Phrases.Result.dateOrLesson.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let desk = try PlanDesk(database, lessons, in: dialogue)
    let place = try desk.registry.place(ofGroup: group)
    dialogue.noteKind(of: desk.ledger)
    let plan = desk.plan[place]
    let words = ExplanationWords(
      desk: desk, plan: plan, titles: languages.titles(in: dialogue), dialogue: dialogue)
    if let date {
      guard let cell = plan.sessions.first(where: { $0.day.monday == date.monday })?.cell else {
        return try words.sayNothingInWeek(of: date)
      }
      return try words.say(cell, closures: desk.closures(reaching: place))
    }
    guard let lesson, let number = desk.programme.number(of: lesson),
      number / LessonProgramme.topicsPerLevel == Int(plan.key.level.number)
    else {
      throw Refusal(
        unknown: lesson?.text ?? "", id: "command.lesson.unknown",
        among: desk.programme.entries(of: plan.key.level).map(\.id.text),
        see: "qorgan plan show --group \(group)")
    }
    for each in Pass.all where pass == nil || pass == each {
      let cell = Cell(topic: number % LessonProgramme.topicsPerLevel, pass: each)
      guard plan.cells.contains(cell) || pass != nil else { continue }
      try words.say(cell, closures: desk.closures(reaching: place))
    }
  }
}
