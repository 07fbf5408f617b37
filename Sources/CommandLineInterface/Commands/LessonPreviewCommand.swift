import ArgumentParser
import Diagnostics
import LessonContent
import Portal
import Programme

/// Shows the lessons in a browser of this machine while they are being written.
struct LessonPreviewCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview", abstract: Phrases.Preview.lessonPreview.inHelp,
      discussion: Phrases.Preview.lessonPreviewMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Preview.previewLesson, value: "lesson"))
  var lesson: String?

  @Option(help: ArgumentHelp(Phrases.Preview.port))
  var port: UInt16?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    // What is broken is shown in the pages: it must not stand in the way of the preview.
    let found = try lesson.map { try dialogue.loadLessons(lessons).lesson(named: $0).id }
    if found == nil { _ = try dialogue.loadProgramme(lessons) }
    let server = try PreviewServer(
      ContentRepository(folder: dialogue.folder(lessons)), language: dialogue.language,
      lesson: found, port: port.map(Int.init))
    try await server.run {
      dialogue.note(Phrases.Preview.ready, ["address": server.address])
    }
    dialogue.note(Phrases.Preview.stopped)
  }
}
