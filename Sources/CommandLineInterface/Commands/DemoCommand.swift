import ArgumentParser
import Diagnostics
import LessonContent

/// Walks the whole road once.
struct DemoCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo", abstract: Phrases.Help.demo.inHelp,
      discussion: Phrases.Help.demoMore.inHelp)
  }

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.demoFolder, value: "dir"))
  var output = "exports/demo"

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    let start = ContinuousClock.now
    let progress = Progress(dialogue.console)
    let (content, duration) = try await progress.step(
      dialogue.text(Phrases.Demo.checking), in: dialogue
    ) { _ in try dialogue.loadLessons(lessons) }
    guard !content.diagnostics.hasErrors else { throw Refusal(content.diagnostics) }
    dialogue.report(content.diagnostics)
    let programme = try content.completeProgramme(of: dialogue.folder(lessons))
    let folder = DemoFolder(path: output)
    try folder.prepare()
    let checked = DemoStep(
      what: dialogue.text(
        Phrases.Demo.lessons,
        [
          "lessons": String(content.lessons.count),
          "texts": String(content.lessons.reduce(0) { $0 + $1.texts.count }),
        ]), place: dialogue.folder(lessons), duration: duration)
    let outcome = try await Demo(
      folder: folder, dialogue: dialogue, progress: progress, content: content,
      programme: programme
    ).run(after: checked)
    let summary = DemoSummary(
      outcome, folder: folder, total: ContinuousClock.now - start,
      lessons: lessons.lessons, in: dialogue)
    try dialogue.console.write(summary.text)
  }
}
