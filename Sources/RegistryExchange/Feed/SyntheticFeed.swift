package import Chronology
package import DeliveryModel
package import EducationRegistry
package import Programme
package import Scheduling
package import Tabular

/// A made-up `deliveries.csv` for a made-up country: silent institutions, late reports, doubles, mistakes, gatherings; same seed,
/// same bytes.
package struct SyntheticFeed: Sendable {
  /// The seed.
  package let seed: UInt64
  /// The registry that the reports come from.
  package let registry: RegistrySnapshot
  /// What was due.
  package let plan: NationalPlan
  /// The days of the sessions; nothing is reported after the last.
  package let days: DayRange
  /// About how many sessions are held, a little more rather than less; nil means 41 of 100 that are due.
  package let held: Int?
  /// The digest of each written text, by entry number and language.
  package let texts: [Int: [TeachingLanguage: TextDigest]]

  /// The feed of a country and its plan.
  package init(
    seed: UInt64, registry: RegistrySnapshot, plan: NationalPlan, days: DayRange,
    held: Int? = nil, texts: [Int: [TeachingLanguage: TextDigest]] = [:]
  ) {
    precondition(registry.isSynthetic, "nobody reports for a real institution but itself")
    precondition(registry.groups.count < FeedKey.groups, "a row's key has 24 bits for its group")
    precondition(days.count * 86_400 < FeedKey.seconds, "a row's key has 25 bits for its second")
    self.seed = seed
    self.registry = registry
    self.plan = plan
    self.days = days
    self.held = held
    self.texts = texts
  }

  /// Writes the file, rows in the order in which they arrive.
  ///
  /// - Returns: What it is made of.
  package func write(to path: String) throws(TableFault) -> FeedCounts {
    let groups = FeedGroups(registry, plan: plan, range: days)
    let reporting = FeedReporting(registry, groups: groups, seed: seed, held: held)
    let feed = FeedPlan(
      groups: groups, arrivals: FeedArrivals(range: days), seed: SeededNumbers.mixed(seed),
      rates: reporting.rates,
      gatherings: FeedGatherings(registry, plan: plan, seed: SeededNumbers.mixed(seed)))
    let keys = FeedKey.sort(feed.keys())
    var writer = FeedWriter(
      plan: feed, words: FeedWords(plan.programme, range: days), texts: texts,
      entries: plan.programme.entries.count)
    try writer.write(keys, to: path)
    var counts = writer.counts
    let withGroups = Set(
      zip(registry.groups.institution, registry.groups.level)
        .filter { $0.1 < UInt8(Level.childrenCount) }.map(\.0))
    counts.due = groups.groups.reduce(0) { $0 + $1.due.count }
    counts.institutions = withGroups.count
    counts.silentInstitutions = withGroups.count { reporting.rates[Int($0)] == 0 }
    return counts
  }
}
