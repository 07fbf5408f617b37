import ArgumentParser
import Diagnostics
import FoundationEssentials
import LessonContent
import Monitoring

/// Begins a wave: a folder with an example questionnaire in Kazakh and Russian, to be changed.
struct StatisticsWaveNewCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new", abstract: Phrases.Monitoring.new.inHelp,
      discussion: Phrases.Monitoring.newMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Monitoring.waveFolder, value: "dir"))
  var folder: String

  @Option(help: ArgumentHelp(Phrases.Monitoring.whom))
  var audience: Questionnaire.Audience = .pupils

  @OptionGroup var lessons: LessonsOption
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let file = "\(folder)/questionnaire.yaml"
    if FileManager.default.fileExists(atPath: file) {
      throw Refusal("wave.there", at: file)
    }
    let name = "questionnaires/\(audience.rawValue).yaml"
    let places = [dialogue.folder(lessons), dialogue.settings.model].compactMap(\.self)
    guard
      let example = places.lazy.map({ "\($0)/\(name)" }).first(where: {
        FileManager.default.fileExists(atPath: $0)
      })
    else {
      throw Refusal("wave.example.missing", at: "\(places[0])/\(name)", code: .missingInput)
    }
    let (_, diagnostics) = QuestionnaireReader.read(example)
    guard !diagnostics.hasErrors else { throw Refusal(diagnostics) }
    try OutputFile.write(try InputFile.read(example), to: file)
    try dialogue.say(Phrases.Result.wrote, ["file": file])
    dialogue.note(Phrases.Monitoring.newNext, ["folder": folder])
  }
}

extension Questionnaire.Audience: ExpressibleByArgument {}
