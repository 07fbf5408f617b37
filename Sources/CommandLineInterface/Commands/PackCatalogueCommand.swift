import ArgumentParser
import Chronology
import Diagnostics
import LessonContent
import LessonPackaging

/// Writes the catalogue over the packs that were built.
struct PackCatalogueCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "catalogue", abstract: Phrases.Packs.catalogueHelp.inHelp,
      discussion: Phrases.Packs.catalogueMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Packs.catalogueFolder, value: "dir"))
  var folder = "exports/packs"

  @Option(help: ArgumentHelp(Phrases.Packs.catalogueDay, value: "date"))
  var on: SchoolDay?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    guard !repository.lessons.isEmpty else { throw Refusal(repository.diagnostics) }
    let report = try PackCatalogue(repository: repository).write(
      to: folder, on: on ?? dialogue.surroundings.now().day)
    try dialogue.say(
      Phrases.Packs.catalogueWritten,
      [
        "lessons": dialogue.number(report.lessons), "files": dialogue.number(report.files),
        "file": "\(folder)/index.html",
      ])
    for lesson in report.withdrawn {
      dialogue.note(Phrases.Packs.catalogueWithdrawn, ["lesson": lesson])
    }
  }
}
