import ArgumentParser
import DeliveryLedger
import Diagnostics
import EducationRegistry
import LessonContent
import Monitoring
import Programme
import RegistryExchange

/// Draws the groups that a wave asks.
struct StatisticsWaveSampleCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sample", abstract: Phrases.Monitoring.sample.inHelp,
      discussion: Phrases.Monitoring.sampleMore.inHelp)
  }

  @Argument(help: ArgumentHelp(Phrases.Monitoring.questionnaire, value: "file"))
  var questionnaire: String

  @Option(help: ArgumentHelp(Phrases.Monitoring.groups, value: "n"))
  var groups = 16_000

  @Option(help: ArgumentHelp(Phrases.Monitoring.perInstitution, value: "n"))
  var perInstitution = 4

  @Option(help: ArgumentHelp(Phrases.Monitoring.seed, value: "n"))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(Phrases.Monitoring.year, value: "yyyy-yy"))
  var year: String?

  @Option(name: .shortAndLong, help: ArgumentHelp(Phrases.OptionHelp.output, value: "file"))
  var output: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard (1...1_000_000).contains(groups) else {
      throw ValidationError(Phrases.Monitoring.groups.inHelp)
    }
    guard (1...1000).contains(perInstitution) else {
      throw ValidationError(Phrases.Monitoring.perInstitution.inHelp)
    }
    guard year.map({ SchoolYear(code: $0) != nil }) ?? true else {
      throw ValidationError(Phrases.Monitoring.year.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let (read, diagnostics) = QuestionnaireReader.read(questionnaire)
    guard let read else { throw Refusal(diagnostics) }
    dialogue.report(diagnostics)
    let ledger = try dialogue.openLedger(database)
    let registry = try ledger.registry()
    let latest = registry.groups.year.max().map { SchoolYear(start: Int($0)) }
    let asked = year.flatMap { SchoolYear(code: $0) }
    guard let year = asked ?? latest else { throw LedgerError.noRegistry(path: ledger.path) }
    let frame = SamplingFrame(registry, for: read, year: year)
    guard frame.groupCount > 0 else {
      throw WaveFault.nobody(questionnaire: questionnaire, year: year.code)
    }
    let sample = frame.draw(
      SamplePlan(groups: groups, perInstitution: perInstitution, seed: seed))
    dialogue.noteKind(of: ledger)
    try dialogue.deliver(
      String(decoding: try SampleFile.csv(sample, isSynthetic: ledger.isSynthetic), as: UTF8.self),
      to: output)
    dialogue.note(
      Phrases.Monitoring.drawn,
      [
        "groups": dialogue.number(sample.count),
        "institutions": dialogue.number(Set(sample.map(\.institution)).count),
        "people": dialogue.number(sample.reduce(0) { $0 + $1.expected }),
      ])
  }
}
