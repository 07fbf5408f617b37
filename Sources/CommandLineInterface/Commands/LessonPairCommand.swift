import ArgumentParser
import Chronology
import Diagnostics
import LessonContent
import Programme

/// Confirms that the texts of a lesson say the same.
struct LessonPairCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pair", abstract: Phrases.Workshop.lessonPair.inHelp,
      discussion: Phrases.Workshop.lessonPairMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lesson, value: "lesson"))
  var lesson: String

  @Option(help: ArgumentHelp(Phrases.Workshop.by, value: "name"))
  var by: String?

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: lesson)
    let diagnostics = repository.diagnostics(of: found)
    // What is stale is what this command is for; any other error must go first.
    let errors = diagnostics.filter {
      $0.severity == .error && $0.id != "lesson.pair.stale" && $0.id != "lesson.pair.unconfirmed"
    }
    guard errors.isEmpty else { throw Refusal(errors) }
    let open = found.pairedUnits.filter { $0.state != .confirmed }
    guard !open.isEmpty else {
      return try dialogue.say(Phrases.Workshop.pairedAlready, ["lesson": found.id.text])
    }
    let name = try dialogue.name(by, for: found.id.text)
    guard
      let record = found.recordWithPairs(
        confirmedBy: name, on: dialogue.surroundings.now().day)
    else {
      throw Refusal("lesson.language.missing", at: found.folder, facts: ["file": "kk.md, ru.md"])
    }
    try ContentRepository(folder: dialogue.folder(lessons)).write(record, of: found)
    try dialogue.say(
      Phrases.Workshop.paired,
      ["lesson": found.id.text, "pieces": dialogue.number(open.count), "by": name])
    if found.record.status == .draft {
      dialogue.note(Phrases.Workshop.pairNext, ["lesson": found.id.text])
    }
  }
}

extension Dialogue {
  /// Who does it: as the option says, else as the terminal answers; nobody is guessed.
  func name(_ option: String?, for place: String) throws -> String {
    let name = option ?? console.ask?(text(Phrases.Workshop.askName) + " ") ?? ""
    let trimmed = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !trimmed.isEmpty else {
      throw Refusal(
        "command.option.missing", at: place,
        facts: ["option": "--by", "example": "--by \"…\""])
    }
    return trimmed
  }
}
