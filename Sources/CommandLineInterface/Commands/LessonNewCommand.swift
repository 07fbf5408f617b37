import ArgumentParser
import Diagnostics
import LessonContent
import Programme

/// Begins a lesson: its codes, two texts to be filled in, its record.
struct LessonNewCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new", abstract: Phrases.Workshop.lessonNew.inHelp,
      discussion: Phrases.Workshop.lessonNewMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Workshop.newPlace, value: "stage/name"))
  var place: String

  @Option(help: ArgumentHelp(Phrases.Workshop.newTopic, value: "topic"))
  var topic: String?

  @Option(help: ArgumentHelp(Phrases.Workshop.newGrades, value: "2,3"))
  var grades: String?

  @Option(help: ArgumentHelp(Phrases.Workshop.newSeason, value: "season"))
  var season: String?

  @Option(help: ArgumentHelp(Phrases.Workshop.newSensitivity))
  var sensitivity: Sensitivity?

  @Option(help: ArgumentHelp(Phrases.Workshop.newDeliverer, value: "role"))
  var deliverer: [DelivererRole] = []

  @Option(help: ArgumentHelp(Phrases.Workshop.newProgramme, value: "programme"))
  var programme: [String] = []

  @Option(name: .customLong("title-kk"), help: ArgumentHelp(Phrases.Workshop.newTitleKazakh))
  var titleKazakh: String?

  @Option(name: .customLong("title-ru"), help: ArgumentHelp(Phrases.Workshop.newTitleRussian))
  var titleRussian: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    if lessons.lessons == nil, dialogue.settings.lessonsAreShipped {
      // What was installed with the program is everybody's, and the next version's.
      throw Refusal("command.lessons.shipped", at: dialogue.settings.lessons)
    }
    let repository = try dialogue.loadLessons(lessons)
    let request = try NewLesson.Request(
      place: place, topic: topic, grades: grades, season: season, sensitivity: sensitivity,
      deliverers: deliverer, programmes: programme, titleKazakh: titleKazakh,
      titleRussian: titleRussian)
    var questions = NewLesson(request: request, repository: repository, dialogue: dialogue)
    let (outline, entries) = try questions.outline()
    let scaffold = LessonScaffold(outline, headings: repository.headings)
    try scaffold.write(to: ContentRepository(folder: dialogue.folder(lessons)))
    for file in scaffold.files {
      try dialogue.say(
        Phrases.Result.wrote, ["file": "\(repository.folder)/\(outline.folder)/\(file.name)"])
    }
    let isNamed =
      try entries.isEmpty
      || ContentRepository(folder: dialogue.folder(lessons))
        .name(outline.id, in: entries.map(\.id))
    try sayNext(outline, entries, isNamed: isNamed, in: dialogue)
  }

  private func sayNext(
    _ outline: LessonOutline, _ entries: [ProgrammeEntry], isNamed: Bool, in dialogue: Dialogue
  ) throws {
    let names = [
      "lesson": outline.id.text, "entries": entries.map(\.id.text).joined(separator: ", "),
    ]
    if !entries.isEmpty, isNamed { try dialogue.say(Phrases.Workshop.newNamed, names) }
    try dialogue.say(Phrases.Workshop.newNextFill, ["folder": outline.folder])
    if !isNamed { try dialogue.say(Phrases.Workshop.newNextProgramme, names) }
    try dialogue.say(Phrases.Workshop.newNextCheck, ["lesson": outline.id.text])
  }
}
