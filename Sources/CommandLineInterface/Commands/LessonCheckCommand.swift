import ArgumentParser
import Diagnostics
import LessonContent

/// Checks the whole repository and names everything that is wrong.
struct LessonCheckCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: Phrases.Help.lessonCheck.inHelp,
      discussion: Phrases.Help.lessonCheckMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.OptionHelp.lessonsToCheck, value: "lesson"))
  var only: [String] = []

  @Flag(help: ArgumentHelp(Phrases.Workshop.checkFix))
  var fix = false

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    if fix { try mend(in: dialogue) }
    let repository = try dialogue.checkLessons(lessons)
    let chosen = try only.map { try repository.lesson(named: $0) }
    let diagnostics =
      only.isEmpty ? repository.diagnostics : chosen.flatMap(repository.diagnostics(of:))
    let count = only.isEmpty ? repository.lessons : chosen
    if listing.format == .table {
      dialogue.report(diagnostics)
      try dialogue.deliver(
        dialogue.text(
          diagnostics.hasErrors ? Phrases.Result.checkedWithErrors : Phrases.Result.checked,
          [
            "lessons": String(count.count),
            "texts": String(count.reduce(0) { $0 + $1.texts }),
            "errors": String(diagnostics.count { $0.severity == .error }),
            "warnings": String(diagnostics.count { $0.severity == .warning }),
          ]) + "\n", to: listing.output)
    } else {
      try dialogue.deliver(
        DiagnosticListing.listing(of: diagnostics, in: dialogue.language), as: listing)
    }
    // The diagnostics are told already; the code alone is left to say.
    if diagnostics.hasErrors { throw Refusal([]) }
  }

  /// What was changed is told on the error stream: the result stays the check's, for programs too.
  private func mend(in dialogue: Dialogue) throws {
    let repository = try dialogue.checkLessons(lessons)
    let folders = try only.map { try repository.lesson(named: $0).folder }
    let files = try ContentRepository(folder: dialogue.folder(lessons))
      .mend(only: only.isEmpty ? nil : folders)
    for file in files {
      for mend in file.mends {
        let kinds = mend.kinds.map { kind in
          Phrases.Mends.sentence(of: kind.rawValue).map { dialogue.text($0) } ?? kind.rawValue
        }
        dialogue.console.writeNote(
          "\(file.file):\(mend.line): \(kinds.joined(separator: ", "))\n    → \(mend.after)\n")
      }
    }
    dialogue.note(
      files.isEmpty ? Phrases.Workshop.nothingToFix : Phrases.Workshop.fixed,
      [
        "lines": dialogue.number(files.reduce(0) { $0 + $1.mends.count }),
        "files": dialogue.number(files.count),
      ])
  }
}
