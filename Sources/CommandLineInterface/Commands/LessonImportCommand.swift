import ArgumentParser
import Diagnostics
import LessonContent
import LessonExchange
import Programme

/// Brings a file that somebody edited back into its lesson.
struct LessonImportCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: Phrases.Exchange.bring.inHelp,
      discussion: Phrases.Exchange.bringMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Exchange.file, value: "file"))
  var file: String

  @Flag(help: ArgumentHelp(Phrases.Exchange.dryRun))
  var dryRun = false

  @Flag(name: .shortAndLong, help: ArgumentHelp(Phrases.Exchange.yes))
  var yes = false

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let returned = try ReturnedSheet(file: file, bytes: try InputFile.read(file))
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: returned.key.lesson.text)
    let folder = ContentRepository(folder: dialogue.folder(lessons))
    guard
      let sheet = try ExchangeSheet(
        found, left: returned.key.left, right: returned.key.right, headings: repository.headings,
        in: folder)
    else { throw Refusal(repository.diagnostics(of: found)) }
    let result = ExchangeMerge.result(of: returned, into: sheet)
    try dialogue.console.write(ChangeListing.text(of: result.changes, in: repository.headings))
    guard !result.diagnostics.hasErrors else {
      dialogue.note(Phrases.Exchange.left)
      throw Refusal(result.diagnostics)
    }
    dialogue.report(result.diagnostics)
    try finish(result, of: found, in: folder, dialogue)
  }

  private func finish(
    _ result: ExchangeResult, of lesson: Lesson, in folder: ContentRepository, _ dialogue: Dialogue
  ) throws {
    var facts = [
      "lesson": lesson.id.text, "changes": dialogue.number(result.changes.count),
      "files": result.texts.map { "\($0.old.language.code).md" }.joined(separator: ", "),
    ]
    guard !result.changes.isEmpty else { return dialogue.note(Phrases.Exchange.nothing, facts) }
    guard !dryRun else { return dialogue.note(Phrases.Exchange.would, facts) }
    guard try isAgreed(dialogue, facts) else { return dialogue.note(Phrases.Exchange.left) }
    facts["files"] = result.texts.map(\.old.file).joined(separator: ", ")
    try folder.write(result.texts, of: lesson)
    dialogue.note(Phrases.Exchange.wrote, facts)
    // What the edit broke is told at once; the text is in the repository, where it can be mended.
    let after = try dialogue.loadLessons(lessons)
    dialogue.report(after.lesson(lesson.id).map(after.diagnostics(of:)) ?? [])
  }

  private func isAgreed(_ dialogue: Dialogue, _ facts: [String: String]) throws -> Bool {
    if yes { return true }
    guard let ask = dialogue.console.ask else {
      throw Refusal(
        "command.option.missing", at: file, facts: ["option": "--yes", "example": "--yes"])
    }
    let answer = ask(dialogue.text(Phrases.Exchange.ask, facts) + " ") ?? ""
    return ["y", "yes", "и", "иә", "д", "да"].contains(answer.lowercased())
  }
}
