import ArgumentParser
import Diagnostics
import Foundation
import LessonContent
import LessonPackaging
import Programme

/// Makes the draft of a lesson out of a foreign SCORM package, and says what could not be taken.
struct PackImportCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Phrases.Packs.importing.inHelp,
      discussion: Phrases.Packs.importingMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Packs.importFile, value: "file"))
  var file: String

  @Argument(help: ArgumentHelp(Phrases.Workshop.newPlace, value: "stage/name"))
  var place: String

  @Option(help: ArgumentHelp(Phrases.Workshop.newTopic, value: "topic"))
  var topic: String?

  @Option(help: ArgumentHelp(Phrases.Workshop.newGrades, value: "2,3"))
  var grades: String?

  @Option(help: ArgumentHelp(Phrases.Workshop.newSensitivity))
  var sensitivity: Sensitivity?

  @Option(help: ArgumentHelp(Phrases.Packs.importLanguage))
  var language: TeachingLanguage?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let repository = try dialogue.loadLessons(lessons)
    let request = try NewLesson.Request(
      place: place, topic: topic, grades: grades, season: nil, sensitivity: sensitivity,
      deliverers: [], programmes: [], titleKazakh: nil, titleRussian: nil)
    let found = try await opened()
    guard let language = language ?? found.language,
      let words = repository.headings[language]
    else {
      throw Refusal("pack.import.language", at: file)
    }
    var questions = NewLesson(request: request, repository: repository, dialogue: dialogue)
    let (outline, _) = try questions.outline()
    let scaffold = LessonScaffold(
      outline, headings: repository.headings, written: [language: found.text(words)],
      media: found.media)
    try scaffold.write(to: ContentRepository(folder: dialogue.folder(lessons)))
    let names = scaffold.files.map(\.name) + found.media.map { "media/\($0.name)" }
    for name in names {
      try dialogue.say(
        Phrases.Result.wrote, ["file": "\(repository.folder)/\(outline.folder)/\(name)"])
    }
    try dialogue.say(Phrases.Workshop.newNextCheck, ["lesson": outline.id.text])
    dialogue.report(found.losses)
  }

  /// The package, after the checks that keep a bad archive out.
  private func opened() async throws -> PackageImport {
    let verdicts = try await PackageChecker().check(files: [file])
    guard let data = FileManager.default.contents(atPath: file),
      let found = PackageImport([UInt8](data), named: file)
    else {
      let errors = verdicts.flatMap(\.diagnostics).filter { $0.severity == .error }
      throw Refusal([Diagnostic("pack.import.kind", at: Place(file: file))] + errors)
    }
    return found
  }
}
