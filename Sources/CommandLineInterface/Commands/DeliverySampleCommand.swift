import ArgumentParser
import DeliveryLedger
import DeliveryStatistics
import Diagnostics

/// Draws sessions for a visit, or estimates from what was found there how many reports are false.
struct DeliverySampleCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sample", abstract: Phrases.Help.deliverySample.inHelp,
      discussion: Phrases.Help.deliverySampleMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.sampleSeed, value: "n"))
  var seed: UInt64

  @Option(help: ArgumentHelp(Phrases.OptionHelp.sampleSize, value: "n"))
  var size: Int

  @Option(help: ArgumentHelp(Phrases.OptionHelp.sampleFound, value: "file"))
  var found: String?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard (1...100_000).contains(size) else {
      throw ValidationError(Phrases.Review.sampleSizes.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    dialogue.noteKind(of: ledger)
    if let found { return try estimate(found, ledger, in: dialogue) }
    let sample = try ledger.sample(seed: seed, size: size)
    try dialogue.deliver(SampleListing.listing(of: sample), as: listing)
    dialogue.note(Phrases.Review.drawn, facts(of: sample, in: dialogue))
  }

  private func estimate(_ file: String, _ ledger: Ledger, in dialogue: Dialogue) throws {
    let visits = try SampleVisits(file)
    let sample = try ledger.sample(seed: seed, size: size, asOf: visits.position)
    try visits.hold(against: sample)
    let (right, wrong) = (visits.count(of: "yes"), visits.count(of: "no"))
    guard let interval = ShareInterval(wrong, outOf: right + wrong) else {
      throw Refusal("delivery.sample.nothing", at: file)
    }
    let rest = sample.items.count - right - wrong
    let worst = Double(wrong + rest) / Double(sample.items.count)
    func percent(_ share: Double) -> String { SampleVisits.percent(share, in: dialogue.language) }
    try dialogue.say(
      Phrases.Review.estimated,
      [
        "checked": dialogue.number(right + wrong), "count": dialogue.number(wrong),
        "share": percent(interval.share), "low": percent(interval.low),
        "high": percent(interval.high),
      ])
    if rest > 0 {
      try dialogue.say(
        Phrases.Review.notJudged, ["count": dialogue.number(rest), "worst": percent(worst)])
    }
    dialogue.note(Phrases.Review.drawn, facts(of: sample, in: dialogue))
  }

  private func facts(of sample: SessionSample, in dialogue: Dialogue) -> [String: String] {
    [
      "size": dialogue.number(sample.items.count),
      "population": dialogue.number(sample.population), "seed": "\(sample.seed)",
      "position": dialogue.number(sample.position),
    ]
  }
}
