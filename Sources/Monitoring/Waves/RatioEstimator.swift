/// A share among all who could have been asked: a Hájek ratio of Horvitz–Thompson totals, with the variance between
/// the units drawn first.
///
/// Weights of those who answered are raised, by region and kind, to the people expected there. The variance is the
/// ultimate cluster's (Hansen, Hurwitz and Madow 1953) of the linearised ratio: institutions count as drawn with
/// replacement, which never makes an interval too narrow.
struct RatioEstimator {
  /// One group that answered.
  struct Answered {
    /// The group's place in the sample.
    let place: Int
    let weight: Double
    let chosen: Int
    let answered: Int
  }

  /// The share of those who chose an answer; nil when nobody answered.
  ///
  /// - Parameters:
  ///   - groups: The groups that answered.
  ///   - numbers: The strata and institutions of the sample.
  ///   - expected: For every stratum, the weighted people who were asked.
  /// - Returns: The share with its interval.
  static func share(
    _ groups: [Answered], of numbers: SampleNumbers, expected: [Double]
  ) -> Estimate.Share? {
    var answered = [Double](repeating: 0, count: numbers.strata)
    for group in groups {
      answered[numbers.stratum[group.place]] += group.weight * Double(group.answered)
    }
    func raised(_ group: Answered) -> Double {
      let stratum = numbers.stratum[group.place]
      return answered[stratum] > 0 ? group.weight * expected[stratum] / answered[stratum] : 0
    }
    let whole = groups.reduce(0) { $0 + raised($1) * Double($1.answered) }
    guard whole > 0 else { return nil }
    let value = groups.reduce(0) { $0 + raised($1) * Double($1.chosen) } / whole
    var units = [Double?](repeating: nil, count: numbers.stratumOfUnit.count)
    for group in groups {
      let residual = Double(group.chosen) - value * Double(group.answered)
      let unit = numbers.unit[group.place]
      units[unit] = (units[unit] ?? 0) + raised(group) * residual / whole
    }
    let (variance, freedom) = spread(units, numbers)
    let reach = quantile(freedom) * variance.squareRoot()
    return Estimate.Share(
      value: value, low: max(0, value - reach), high: min(1, value + reach))
  }

  /// The variance, and its degrees of freedom; strata with one unit are taken together, and one alone around zero.
  private static func spread(
    _ units: [Double?], _ numbers: SampleNumbers
  ) -> (variance: Double, freedom: Int) {
    var strata = [[Double]](repeating: [], count: numbers.strata)
    for (unit, value) in units.enumerated() {
      if let value { strata[numbers.stratumOfUnit[unit]].append(value) }
    }
    let single = strata.filter { $0.count == 1 }.flatMap { $0 }
    strata.removeAll { $0.count <= 1 }
    if !single.isEmpty { strata.append(single) }
    var (variance, freedom) = (0.0, 0)
    for values in strata {
      guard values.count > 1 else {
        variance += values.reduce(0) { $0 + $1 * $1 }
        continue
      }
      let count = Double(values.count)
      let mean = values.reduce(0, +) / count
      variance += values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * count / (count - 1)
      freedom += values.count - 1
    }
    return (variance, max(freedom, 1))
  }

  /// Student's 97.5 % point: the expansion of Abramowitz and Stegun 26.7.5, exact values where it fails.
  static func quantile(_ freedom: Int) -> Double {
    if freedom <= 2 { return freedom < 2 ? 12.706 : 4.303 }
    let (z, n) = (1.959_964, Double(freedom))
    let (z3, z5) = (z * z * z, z * z * z * z * z)
    return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
      + (3 * z5 * z * z + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
  }
}
