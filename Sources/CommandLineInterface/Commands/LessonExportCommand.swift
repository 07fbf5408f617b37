import ArgumentParser
import Diagnostics
import LessonContent
import LessonExchange
import Programme

/// Writes a lesson into a file for people who do not work in the repository.
struct LessonExportCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Phrases.Exchange.export.inHelp,
      discussion: Phrases.Exchange.exportMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lesson, value: "lesson"))
  var lesson: String

  @Option(help: ArgumentHelp(Phrases.Exchange.format))
  var format: ExchangeFormat?

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.Exchange.output, value: "file"))
  var output: String?

  @Option(help: ArgumentHelp(Phrases.Exchange.from))
  var from: TeachingLanguage = .kk

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: lesson)
    let kind = format ?? ExchangeFormat(fileName: output ?? "")
    let isTurned = kind == .xliff && from == .ru
    guard
      let sheet = try ExchangeSheet(
        found, left: isTurned ? .ru : .kk, right: isTurned ? .kk : .ru,
        headings: repository.headings, in: ContentRepository(folder: dialogue.folder(lessons)))
    else { throw Refusal(repository.diagnostics(of: found)) }
    dialogue.report(repository.diagnostics(of: found).filter { $0.severity == .error })
    let file = output ?? "\(found.id).\(kind.rawValue)"
    try OutputFile.write(try sheet.bytes(as: kind), to: file)
    dialogue.note(Phrases.Result.wrote, ["file": file])
  }
}

extension ExchangeFormat {
  /// The format that a file's name ends in; a Word table for any other.
  fileprivate init(fileName: String) {
    self = ["xliff", "xlf"].contains { fileName.lowercased().hasSuffix(".\($0)") } ? .xliff : .docx
  }
}
