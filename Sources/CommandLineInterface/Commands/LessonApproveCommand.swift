import ArgumentParser
import Chronology
import Diagnostics
import LessonContent
import Programme

/// Approves a lesson in one of the two roles, or accepts a small edit of an approved one.
struct LessonApproveCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "approve", abstract: Phrases.Approval.lessonApprove.inHelp,
      discussion: Phrases.Approval.lessonApproveMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lesson, value: "lesson"))
  var lesson: String

  @Option(help: ArgumentHelp(Phrases.Approval.role))
  var role: LessonApproval.Role

  @Option(help: ArgumentHelp(Phrases.Approval.who, value: "name"))
  var by: String?

  @Flag(help: ArgumentHelp(Phrases.Approval.minor))
  var minor = false

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let repository = try dialogue.loadLessons(lessons)
    let found = try repository.lesson(named: lesson)
    let name = try dialogue.name(by, for: found.id.text)
    let day = dialogue.surroundings.now().day
    let files = ContentRepository(folder: dialogue.folder(lessons))
    let desk = ReviewDesk(found, in: repository)
    guard !minor else {
      let record = try desk.acceptMinorEdit(
        of: repository.published(found), as: role, by: name, on: day,
        judge: MinorChange(repository))
      try files.write(record, of: found)
      try files.keepApproved(found)
      return try say(Phrases.Approval.edited, found, record, in: dialogue)
    }
    switch try desk.approve(as: role, by: name, on: day) {
    case .waits(let record, let missing):
      try files.write(record, of: found)
      try say(
        Phrases.Approval.waits, found, record,
        ["by": name, "role": missing.words(in: dialogue.language)],
        in: dialogue)
    case .complete(let record):
      // The record first: until the copy is there, the lesson itself is the approved text.
      try files.write(record, of: found)
      try files.keepApproved(found)
      try say(Phrases.Approval.complete, found, record, in: dialogue)
    case .known(let record):
      if record.status == .approved { try files.keepApproved(found) }
      try say(Phrases.Approval.known, found, record, in: dialogue)
    }
  }

  private func say(
    _ sentence: Sentence, _ lesson: Lesson, _ record: LessonRecord,
    _ values: [String: String] = [:],
    in dialogue: Dialogue
  ) throws {
    try dialogue.say(
      sentence,
      values.merging(["lesson": lesson.id.text, "version": "\(record.version)"]) { own, _ in own })
  }
}
