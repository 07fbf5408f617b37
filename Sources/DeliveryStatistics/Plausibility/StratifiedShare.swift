/// A share that was estimated from a stratified random sample, with its 95 % interval.
///
/// The share of each stratum is weighted by the sessions that the stratum has (W. G. Cochran, "Sampling Techniques",
/// third edition, 1977, chapter 5). The interval is Wilson's at the effective size of the sample: Kish's for the weights
/// (L. Kish, "Survey Sampling", 1965), or that of the estimated variance where it is smaller (N. Dean, M. Pagano,
/// "Evaluating confidence interval methods for binomial proportions in clustered surveys", Journal of Survey Statistics
/// and Methodology 3, 2015). It says something even when nothing was found. Without the correction for a finite
/// population, which would only narrow it.
package struct StratifiedShare: Hashable, Sendable {
  /// What was found in one stratum.
  package struct Stratum: Hashable, Sendable {
    /// How many there are.
    package let population: Int
    /// How many of those that were looked at had it.
    package let count: Int
    /// How many were looked at.
    package let outOf: Int

    /// A stratum.
    package init(population: Int, count: Int, outOf: Int) {
      self.population = population
      self.count = count
      self.outOf = outOf
    }
  }

  /// The share.
  package let share: Double
  /// The lower end.
  package let low: Double
  /// The upper end.
  package let high: Double
  /// How large a simple sample of the same precision would be.
  package let effectiveSize: Double
  /// Which part of everything lies in strata where something was looked at: what the share speaks of.
  package let covered: Double

  /// The estimate over some strata; nil when nothing was looked at.
  package init?(_ strata: [Stratum]) {
    let known = strata.filter { $0.outOf > 0 && (0...$0.outOf).contains($0.count) }
    let all = strata.reduce(0) { $0 + $1.population }
    let whole = Double(known.reduce(0) { $0 + $1.population })
    guard whole > 0 else { return nil }
    var (share, inverse, variance) = (0.0, 0.0, 0.0)
    for stratum in known {
      let weight = Double(stratum.population) / whole
      let n = Double(stratum.outOf)
      let own = Double(stratum.count) / n
      share += weight * own
      inverse += weight * weight / n
      variance += weight * weight * own * (1 - own) / max(1, n - 1)
    }
    let hasNone = known.allSatisfy { $0.count == 0 }
    let hasAll = known.allSatisfy { $0.count == $0.outOf }
    if hasAll { share = 1 }
    let byWeights = 1 / inverse
    effectiveSize =
      variance > 0 && share > 0 && share < 1
      ? min(byWeights, share * (1 - share) / variance) : byWeights
    let ends = ShareInterval.ends(of: share, size: effectiveSize)
    self.share = share
    low = hasNone ? 0 : ends.low
    high = hasAll ? 1 : ends.high
    covered = whole / Double(max(1, all))
  }
}
