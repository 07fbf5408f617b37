import ArgumentParser
import Diagnostics
import LessonContent
import Programme

/// Finds words and codes among the lessons, in all languages at once.
struct LessonSearchCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search", abstract: Phrases.Workshop.lessonSearch.inHelp,
      discussion: Phrases.Workshop.lessonSearchMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Workshop.searchWords, value: "word"))
  var words: [String] = []

  @Option(help: ArgumentHelp(Phrases.OptionHelp.stage))
  var stage: Stage?

  @Option(help: ArgumentHelp(Phrases.Workshop.searchGrade, value: "grade"))
  var grade: Int?

  @Option(help: ArgumentHelp(Phrases.Workshop.searchTopic, value: "topic"))
  var topic: String?

  @Option(help: ArgumentHelp(Phrases.Workshop.searchSeason, value: "season"))
  var season: String?

  @Option(help: ArgumentHelp(Phrases.Workshop.searchProgramme, value: "programme"))
  var programme: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    guard !repository.lessons.isEmpty else { throw Refusal(repository.diagnostics) }
    // A phrase in quotation marks arrives as one argument.
    var search = LessonSearch(
      words: words.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
    search.stage = stage
    search.grade = grade
    search.topic = topic
    search.season = season
    search.programme = programme
    let hits = search.hits(in: repository)
    if !hits.isEmpty || listing.format != .table {
      // A whole paragraph is wider than any terminal; programs get it uncut.
      let width = listing.format == .table ? 80 : nil
      try dialogue.deliver(SearchListing.listing(of: hits, width: width), as: listing)
    }
    dialogue.note(
      Phrases.Workshop.found,
      [
        "hits": dialogue.number(hits.count),
        "lessons": dialogue.number(Set(hits.map(\.lesson)).count),
      ])
  }
}
