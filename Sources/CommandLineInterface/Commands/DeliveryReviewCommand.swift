import ArgumentParser
import Chronology
import DeliveryLedger
import DeliveryStatistics
import Diagnostics
import LessonContent
import Programme

/// Lists what about an institution's reports is worth a question, or writes down what was decided about it.
struct DeliveryReviewCommand: DialogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review", abstract: Phrases.Help.deliveryReview.inHelp,
      discussion: Phrases.Help.deliveryReviewMore.inHelp)
  }

  @Option(help: ArgumentHelp(Phrases.OptionHelp.institution, value: "code"))
  var institution: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.region, value: "code"))
  var region: String?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.reviewRule))
  var rule: PlausibilityRule?

  @Flag(help: ArgumentHelp(Phrases.OptionHelp.reviewAll))
  var all = false

  @Option(help: ArgumentHelp(Phrases.OptionHelp.decide))
  var decide: ReviewDecision.Kind?

  @Option(help: ArgumentHelp(Phrases.OptionHelp.explanation))
  var explanation: ReviewDecision.Explanation?

  @OptionGroup var database: DatabaseOption
  @OptionGroup var lessons: LessonsOption
  @OptionGroup var listing: ListingOptions
  @OptionGroup var interface: InterfaceOption

  func validate() throws {
    guard let decide else { return }
    guard institution != nil, rule != nil else {
      throw ValidationError(Phrases.Review.decideWhat.inHelp)
    }
    guard ReviewDecision(decide, explanation: explanation) != nil else {
      throw ValidationError(Phrases.Review.explainHow.inHelp)
    }
  }

  func perform(in dialogue: Dialogue) throws {
    let ledger = try dialogue.openLedger(database)
    let registry = try ledger.registry()
    let wanted = ReviewListing.Wanted(
      institution: try institution.map(registry.place(ofInstitution:)),
      region: try region.map(registry.place(ofRegion:)), rule: rule,
      isAll: all || decide != nil)
    let content = try dialogue.loadProgramme(lessons)
    let day = try ledger.head().lastSession ?? dialogue.surroundings.now().day
    let year = SchoolYear(containing: day)
    let findings = try ledger.review(
      year, through: day, programme: try content.completeProgramme(of: dialogue.folder(lessons)),
      calendars: content.calendars)
    let shown = ReviewListing(registry: registry, wanted: wanted).shown(of: findings)
    dialogue.noteKind(of: ledger)
    if let decide {
      guard let finding = shown.first?.finding,
        let decision = ReviewDecision(decide, explanation: explanation)
      else { throw Refusal("delivery.review.nothing", at: institution ?? "") }
      let position = try ledger.decide(
        decision, on: finding, year: year, now: dialogue.surroundings.now())
      return try dialogue.say(
        Phrases.Review.decided,
        [
          "institution": institution ?? "", "rule": finding.rule.code,
          "decision": Phrases.Review.decision(decide.code)[dialogue.language],
          "position": dialogue.number(position),
        ])
    }
    try dialogue.deliver(
      ReviewListing(registry: registry, wanted: wanted).listing(of: shown), as: listing)
    explain(shown, of: findings.count, in: dialogue)
  }

  /// What the rules say, below the list: what is meant, and that nobody is accused.
  private func explain(_ shown: [ReviewedFinding], of all: Int, in dialogue: Dialogue) {
    guard !shown.isEmpty else { return dialogue.note(Phrases.Review.nothing) }
    for rule in PlausibilityRule.allCases where shown.contains(where: { $0.finding.rule == rule }) {
      dialogue.note(
        Phrases.Review.legend,
        [
          "rule": rule.code, "title": Phrases.Review.title(rule.code)[dialogue.language],
          "meaning": Phrases.Review.meaning(rule.code)[dialogue.language],
        ])
    }
    dialogue.note(Phrases.Review.noAccusation)
  }
}
