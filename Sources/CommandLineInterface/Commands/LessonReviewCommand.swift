import ArgumentParser
import Chronology
import Diagnostics
import LessonContent
import Programme

/// Gives a written lesson to those who may approve it.
struct LessonReviewCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review", abstract: Phrases.Approval.lessonReview.inHelp,
      discussion: Phrases.Approval.lessonReviewMore.inHelp)
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
      .giveToReview(by: name, on: dialogue.surroundings.now().day)
    try ContentRepository(folder: dialogue.folder(lessons)).write(record, of: found)
    try dialogue.say(
      Phrases.Approval.reviewed, ["lesson": found.id.text, "version": "\(record.version)"])
    dialogue.note(Phrases.Approval.reviewNext, ["lesson": found.id.text])
  }
}
