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

  @Option(help: ArgumentHelp(Phrases.OptionHelp.sampleBy))
  var by: SampleStrata?

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
    let sample = try ledger.sample(seed: seed, size: size, by: by)
    try dialogue.deliver(
      SampleListing.listing(
        of: sample, hasStrata: by != nil, isSynthetic: ledger.isSynthetic), as: listing)
    note(sample, in: dialogue)
  }

  private func estimate(_ file: String, _ ledger: Ledger, in dialogue: Dialogue) throws {
    let visits = try SampleVisits(file)
    let sample = try ledger.sample(seed: seed, size: size, asOf: visits.position, by: by)
    try visits.hold(against: sample)
    if by != nil { return try estimateByStrata(visits, of: sample, in: dialogue) }
    let (right, wrong) = (visits.count(of: "yes"), visits.count(of: "no"))
    guard let interval = ShareInterval(wrong, outOf: right + wrong) else {
      throw Refusal("delivery.sample.nothing", at: file)
    }
    func percent(_ share: Double) -> String { SampleVisits.percent(share, in: dialogue.language) }
    try dialogue.say(
      Phrases.Review.estimated,
      [
        "checked": dialogue.number(right + wrong), "count": dialogue.number(wrong),
        "share": percent(interval.share), "low": percent(interval.low),
        "high": percent(interval.high),
      ])
    let rest = sample.items.count - right - wrong
    try sayRest(rest, worst: Double(wrong + rest) / Double(sample.items.count), in: dialogue)
    note(sample, in: dialogue)
  }

  /// Each stratum counts for the sessions that it has, not for those that were drawn from it.
  private func estimateByStrata(
    _ visits: SampleVisits, of sample: SessionSample, in dialogue: Dialogue
  ) throws {
    let (strata, worst) = visits.strata(of: sample)
    guard let share = StratifiedShare(strata), let most = StratifiedShare(worst) else {
      throw Refusal("delivery.sample.nothing", at: "--found")
    }
    let checked = strata.reduce(0) { $0 + $1.outOf }
    func percent(_ share: Double) -> String { SampleVisits.percent(share, in: dialogue.language) }
    try dialogue.say(
      Phrases.Review.estimatedByStrata,
      [
        "checked": dialogue.number(checked),
        "count": dialogue.number(strata.reduce(0) { $0 + $1.count }),
        "strata": dialogue.number(strata.count { $0.outOf > 0 }),
        "share": percent(share.share), "low": percent(share.low), "high": percent(share.high),
        "effective": dialogue.number(Int(share.effectiveSize)),
      ])
    if share.covered < 1 {
      try dialogue.say(Phrases.Review.notAllStrata, ["covered": percent(share.covered)])
    }
    try sayRest(sample.items.count - checked, worst: most.share, in: dialogue)
    note(sample, in: dialogue)
  }

  private func sayRest(_ rest: Int, worst: Double, in dialogue: Dialogue) throws {
    guard rest > 0 else { return }
    try dialogue.say(
      Phrases.Review.notJudged,
      [
        "count": dialogue.number(rest),
        "worst": SampleVisits.percent(worst, in: dialogue.language),
      ])
  }

  private func note(_ sample: SessionSample, in dialogue: Dialogue) {
    dialogue.note(
      by == nil ? Phrases.Review.drawn : Phrases.Review.drawnByStrata,
      [
        "size": dialogue.number(sample.items.count),
        "population": dialogue.number(sample.population), "seed": "\(sample.seed)",
        "position": dialogue.number(sample.position),
        "strata": dialogue.number(sample.strata.count { $0.population > 0 }),
      ])
  }
}

extension SampleStrata: ExpressibleByArgument {}
