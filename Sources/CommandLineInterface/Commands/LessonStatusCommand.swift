import ArgumentParser
import Diagnostics
import FoundationEssentials
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

  @Flag(help: ArgumentHelp(Phrases.Approval.readme))
  var readme = false

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    if readme { return try renewReadme(repository, in: dialogue) }
    if coverage {
      let programme = try repository.completeProgramme(of: dialogue.folder(lessons))
      let table = CoverageListing(programme: programme, repository: repository)
      try dialogue.deliver(table.listing, as: listing)
      dialogue.note(
        Phrases.Workshop.covered,
        [
          "written": dialogue.number(table.written),
          "entries": dialogue.number(programme.entries.count),
        ])
      return tellCounts(repository, in: dialogue)
    }
    guard let lesson else {
      guard !repository.lessons.isEmpty else { throw Refusal(repository.diagnostics) }
      try dialogue.deliver(
        PairListing.listing(of: repository.lessons, in: dialogue.language), as: listing)
      return tellCounts(repository, in: dialogue)
    }
    try dialogue.deliver(
      PairListing.listing(of: try repository.lesson(named: lesson), in: dialogue.language),
      as: listing)
  }

  private func tellCounts(_ repository: LoadedRepository, in dialogue: Dialogue) {
    dialogue.note(
      Phrases.Approval.counts,
      ["counts": CoverageReadme.counts(of: repository.lessons, in: dialogue.language)])
  }

  private func renewReadme(_ repository: LoadedRepository, in dialogue: Dialogue) throws {
    let programme = try repository.completeProgramme(of: dialogue.folder(lessons))
    let file = "\(repository.folder)/README.md"
    let text = FileManager.default.contents(atPath: file).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard
      let renewed = CoverageReadme(programme: programme, repository: repository)
        .renewed(text ?? "")
    else { throw Refusal("command.readme.marks", at: file) }
    try OutputFile.write(renewed, to: file)
    try dialogue.say(Phrases.Result.wrote, ["file": file])
  }
}
