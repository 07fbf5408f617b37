import ArgumentParser
import Diagnostics
import LessonContent
import Programme

/// Tells how far the lessons are: which side of a pair is newer, and what of the programme is written.
struct LessonStatusCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status", abstract: Phrases.Workshop.lessonStatus.inHelp,
      discussion: Phrases.Workshop.lessonStatusMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Workshop.statusLesson, value: "lesson"))
  var lesson: String?

  @Flag(help: ArgumentHelp(Phrases.Workshop.coverage))
  var coverage = false

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    if coverage {
      let programme = try repository.completeProgramme(of: dialogue.folder(lessons))
      let table = CoverageListing(programme: programme, repository: repository)
      try dialogue.deliver(table.listing, as: listing)
      return dialogue.note(
        Phrases.Workshop.covered,
        [
          "written": dialogue.number(table.written),
          "entries": dialogue.number(programme.entries.count),
        ])
    }
    guard let lesson else {
      guard !repository.lessons.isEmpty else { throw Refusal(repository.diagnostics) }
      return try dialogue.deliver(
        PairListing.listing(of: repository.lessons, in: dialogue.language), as: listing)
    }
    try dialogue.deliver(
      PairListing.listing(of: try repository.lesson(named: lesson), in: dialogue.language),
      as: listing)
  }
}
