import ArgumentParser
import Diagnostics
import LessonContent
import Programme

/// Tells what became of a lesson, from its record and from git.
struct LessonHistoryCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history", abstract: Phrases.Approval.lessonHistory.inHelp,
      discussion: Phrases.Approval.lessonHistoryMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lesson, value: "lesson"))
  var lesson: String

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: lesson)
    let history = LessonHistory(
      of: found, in: ContentRepository(folder: dialogue.folder(lessons)))
    try dialogue.deliver(HistoryListing.listing(of: history, in: dialogue.language), as: listing)
  }
}
