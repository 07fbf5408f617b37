import EducationRegistry
import Programme

/// What a sample is divided by, so that each part of the country has its share of it.
package enum SampleStrata: String, CaseIterable, Sendable {
  /// By region.
  case region
  /// By kind of institution.
  case kind
  /// By both.
  case regionAndKind = "region,kind"
}

/// Which stratum each group is in, by the registry as it was known.
struct StratumPlaces {
  /// The strata's names, such as `KZ-19/school`.
  let names: [String]
  /// The stratum of each group of the population.
  let ofGroup: [Int]

  /// The strata of a ledger's groups.
  init(_ strata: SampleStrata, _ ledger: Ledger) throws {
    let population = try ledger.population()
    let regions = try ledger.places().regions.map(\.code)
    var names: [String] = []
    var numbers: [String: Int] = [:]
    ofGroup = (0..<population.count).map { group in
      let region = regions[Int(population.region[group])]
      let kind = InstitutionKind(rawValue: population.kind[group])?.code ?? ""
      let name =
        switch strata {
        case .region: region
        case .kind: kind
        case .regionAndKind: "\(region)/\(kind)"
        }
      if let number = numbers[name] { return number }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }
    self.names = names
  }
}
