import ArgumentParser
import Diagnostics
import LessonContent
import Programme

/// Lists the written lessons, or with `--programme` all 130 entries.
struct LessonListCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Phrases.Help.lessonList.inHelp,
      discussion: Phrases.Help.lessonListMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.stage))
  var stage: Stage?

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.programme))
  var programme = false

  @OptionGroup var languages: LanguageOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let language = languages.choice(in: dialogue)
    guard programme else {
      guard !repository.lessons.isEmpty else { throw Refusal(repository.diagnostics) }
      let chosen = repository.lessons.filter { stage == nil || $0.stage == stage }
      return try dialogue.deliver(
        LessonListing.listing(of: chosen, in: language), as: listing)
    }
    let whole = try repository.completeProgramme(of: dialogue.folder(lessons))
    let entries = whole.entries + whole.adults
    let chosen = entries.filter { stage == nil || $0.level.stage == stage }
    try dialogue.deliver(ProgrammeListing.listing(of: chosen, in: language), as: listing)
  }
}
