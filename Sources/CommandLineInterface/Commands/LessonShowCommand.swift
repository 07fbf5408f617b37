import ArgumentParser
import Diagnostics
import LessonContent
import Programme

/// Prints a lesson as the teacher reads it.
struct LessonShowCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Phrases.Help.lessonShow.inHelp,
      discussion: Phrases.Help.lessonShowMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lesson, value: "lesson"))
  var lesson: String

  @Option(
    name: .customLong("pass"), help: ArgumentHelp(Phrases.OptionHelp.pass, value: "1|2|3"))
  var pass: Pass?

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?

  @OptionGroup var languages: LanguageOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: lesson)
    dialogue.report(repository.diagnostics(of: found))
    let asked = languages.choice(in: dialogue)
    if asked == .en, found.texts[.en] == nil, let english = found.english {
      dialogue.note(
        Phrases.Approval.summaryOnly,
        ["languages": found.languages.map(\.code).joined(separator: ", ")])
      let lines = LessonSheet.lines(of: english, about: found)
      return try dialogue.deliver(lines.joined(separator: "\n") + "\n", to: output)
    }
    guard let language = found.texts[asked] == nil ? found.languages.first : asked,
      let lines = LessonSheet.lines(of: found, in: language, from: repository, pass: pass)
    else { throw Refusal(repository.diagnostics(of: found)) }
    if language != asked {
      dialogue.note(
        Phrases.Result.otherLanguage, ["asked": asked.code, "given": language.code])
    }
    try dialogue.deliver(lines.joined(separator: "\n") + "\n", to: output)
  }
}
