/// The strata of a sample and the institutions drawn in them, by number, in the order of their names.
///
/// Names asked for each of 1.6 million answers took most of the time of a republican wave.
struct SampleNumbers: Sendable {
  /// Each group's stratum.
  let stratum: [Int]
  /// Each group's institution in its stratum.
  let unit: [Int]
  /// The stratum of each institution.
  let stratumOfUnit: [Int]
  /// How many strata there are.
  let strata: Int

  init(_ sample: [SampledGroup]) {
    let names = sample.map(\.stratum)
    let sorted = Set(names).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    let stratum = names.map { numbers[$0] ?? 0 }
    let order = sample.indices.sorted {
      (stratum[$0], sample[$0].institution) < (stratum[$1], sample[$1].institution)
    }
    var unit = [Int](repeating: 0, count: sample.count)
    var stratumOfUnit: [Int] = []
    var last: Int?
    for place in order {
      let isNew =
        last.map {
          stratum[$0] != stratum[place] || sample[$0].institution != sample[place].institution
        } ?? true
      if isNew { stratumOfUnit.append(stratum[place]) }
      unit[place] = stratumOfUnit.count - 1
      last = place
    }
    self.stratum = stratum
    self.unit = unit
    self.stratumOfUnit = stratumOfUnit
    strata = sorted.count
  }
}
