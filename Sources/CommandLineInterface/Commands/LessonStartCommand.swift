import ArgumentParser
import Diagnostics
import FoundationEssentials
import LessonContent

/// Begins a folder of lessons: everything that lessons need around them, and no lesson.
struct LessonStartCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "start", abstract: Phrases.Workshop.lessonStart.inHelp,
      discussion: Phrases.Workshop.lessonStartMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.Workshop.startFrom, value: "dir"))
  var from: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let folder = lessons.lessons ?? "lessons"
    guard let source = from ?? dialogue.settings.model else {
      throw Refusal("command.model.missing", at: folder, code: .missingInput)
    }
    if let names = try? FileManager.default.contentsOfDirectory(atPath: folder), !names.isEmpty {
      throw Refusal("command.lessons.there", at: folder)
    }
    try RepositorySeed(of: source).write(to: folder)
    let repository = ContentRepository(folder: folder).load()
    try renewReadme(of: repository)
    try dialogue.say(Phrases.Result.wrote, ["file": folder])
    dialogue.note(
      Phrases.Workshop.startNext,
      ["option": folder == "lessons" ? "" : " --lessons \(folder)"])
  }

  /// The page that explains the work tells what is written too: here nothing is yet.
  private func renewReadme(of repository: LoadedRepository) throws {
    let file = "\(repository.folder)/README.md"
    guard let programme = repository.programme,
      let page = FileManager.default.contents(atPath: file),
      let renewed = CoverageReadme(programme: programme, repository: repository)
        .renewed(String(decoding: page, as: UTF8.self))
    else { return }
    try OutputFile.write(renewed, to: file)
  }
}
