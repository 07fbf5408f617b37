import ArgumentParser
import Diagnostics
import LessonPackaging
import Programme

/// Brings packs from a catalogue.
struct PackPullCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pull", abstract: Phrases.Packs.pullHelp.inHelp,
      discussion: Phrases.Packs.pullMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Packs.pullOrigin, value: "address-or-folder"))
  var origin: String

  @Option(help: ArgumentHelp(Phrases.Packs.pullGrade, value: "grade"))
  var grade: [Int] = []

  @Option(help: ArgumentHelp(Phrases.OptionHelp.stage))
  var stage: [Stage] = []

  @Option(help: ArgumentHelp(Phrases.OptionHelp.packLanguage))
  var language: [TeachingLanguage] = []

  @Option(help: ArgumentHelp(Phrases.OptionHelp.packFormat))
  var format: [PackFormat] = []

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.outputFolder, value: "dir"))
  var output = "packs"

  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) async throws {
    var wishes = PackWishes()
    wishes.grades = Set(grade)
    wishes.stages = Set(stage)
    wishes.languages = Set(language)
    wishes.formats = Set(format)
    let pull = try PackPull(from: origin, wishes: wishes, programs: dialogue.settings.programs)
    let (report, _) = try await Progress(dialogue.console).step(
      dialogue.text(Phrases.Packs.pulling), in: dialogue
    ) { advance in
      try await pull.run(to: output, advance: advance)
    }
    try dialogue.say(
      Phrases.Packs.pulled,
      [
        "fetched": dialogue.number(report.fetched), "folder": output,
        "unchanged": dialogue.number(report.unchanged),
        "size": NumberText.megabytes(report.bytes, in: dialogue.language),
      ])
    guard !report.diagnostics.hasErrors else { throw Refusal(report.diagnostics) }
    dialogue.report(report.diagnostics)
  }
}
