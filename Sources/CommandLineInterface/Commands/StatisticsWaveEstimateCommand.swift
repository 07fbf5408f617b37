import ArgumentParser
import Diagnostics
import DisclosureControl
import LessonContent
import Monitoring
import RegistryExchange

/// Estimates the shares of answers of a wave.
struct StatisticsWaveEstimateCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "estimate", abstract: Phrases.Monitoring.estimate.inHelp,
      discussion: Phrases.Monitoring.estimateMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Monitoring.questionnaire, value: "file"))
  var questionnaire: String

  @Option(help: ArgumentHelp(Phrases.Monitoring.sampleFile, value: "file"))
  var sample: String

  @Option(help: ArgumentHelp(Phrases.Monitoring.answerFile, value: "file"))
  var answers: String

  @Option(help: ArgumentHelp(Phrases.Monitoring.split))
  var by: WaveSplit = .region

  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func perform(in dialogue: Dialogue) throws {
    let asked = QuestionnaireReader.read(questionnaire)
    let drawn = SampleFile.read(sample)
    let given = AnswerFile.read(answers)
    let diagnostics = asked.diagnostics + drawn.diagnostics + given.diagnostics
    guard let read = asked.questionnaire, !diagnostics.hasErrors else {
      throw Refusal(diagnostics)
    }
    dialogue.report(diagnostics)
    let wave = try Wave(read, sample: drawn.sample, answers: given.answers)
    let policy = DisclosurePolicy()
    let (estimates, protected) = try wave.estimates(policy, by: by)
    try dialogue.deliver(
      EstimateListing.listing(of: estimates, by: by, read), as: listing, isFitted: true)
    if let sparse = try wave.sparsity(of: estimates, by: by, policy) {
      dialogue.report([sparse.diagnostic(of: answers)])
    }
    dialogue.note(
      Phrases.Monitoring.answered,
      [
        "answered": dialogue.number(wave.respondingGroups),
        "groups": dialogue.number(wave.sample.count),
        "withheld": dialogue.number(protected.pattern.withheld.count),
        "programmes": dialogue.number(protected.audit.programmes),
      ])
  }
}

extension WaveSplit: ExpressibleByArgument {}
