import ArgumentParser
import Chronology
import Diagnostics
import LessonContent
import Programme

/// Takes a lesson out of use.
struct LessonRetireCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retire", abstract: Phrases.Approval.lessonRetire.inHelp,
      discussion: Phrases.Approval.lessonRetireMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lesson, value: "lesson"))
  var lesson: String

  @Option(help: ArgumentHelp(Phrases.Approval.who, value: "name"))
  var by: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: lesson)
    let name = try dialogue.name(by, for: found.id.text)
    let record = try ReviewDesk(found, in: repository)
      .retire(by: name, on: dialogue.surroundings.now().day)
    try ContentRepository(folder: dialogue.folder(lessons)).write(record, of: found)
    try dialogue.say(Phrases.Approval.retired, ["lesson": found.id.text])
  }
}
