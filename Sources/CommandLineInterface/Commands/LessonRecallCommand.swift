import ArgumentParser
import Chronology
import Diagnostics
import LessonContent
import Programme

/// Withdraws the published version of a lesson.
struct LessonRecallCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    let reasons = { (language: InterfaceLanguage) in
      RecallReasons.all.map { "\($0.code) – \($0.words[language])" }.joined(separator: "; ")
    }
    let more = Phrases.Approval.lessonRecallMore
    return CommandConfiguration(
      commandName: "recall", abstract: Phrases.Approval.lessonRecall.inHelp,
      discussion: Sentence(
        kk: more.text(.kk, ["reasons": reasons(.kk)]),
        ru: more.text(.ru, ["reasons": reasons(.ru)]),
        en: more.text(.en, ["reasons": reasons(.en)])
      ).inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lesson, value: "lesson"))
  var lesson: String

  @Option(help: ArgumentHelp(Phrases.Approval.reason))
  var reason: LessonRecall.Reason

  @Option(help: ArgumentHelp(Phrases.Approval.who, value: "name"))
  var by: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: lesson)
    let name = try dialogue.name(by, for: found.id.text)
    let record = try ReviewDesk(found, in: repository)
      .recall(for: reason, by: name, on: dialogue.surroundings.now().day)
    try ContentRepository(folder: dialogue.folder(lessons)).write(record, of: found)
    try dialogue.say(
      Phrases.Approval.recalled,
      [
        "lesson": found.id.text, "version": "\(record.recalls.last?.version ?? 0)",
        "reason": reason.words(in: dialogue.language),
      ])
  }
}
