import EducationRegistry

/// Who reports, and how faithfully: a rate for every institution, 0 where it is silent.
struct FeedReporting {
  /// The share of its sessions that each institution reports.
  let rates: [Double]

  init(_ registry: RegistrySnapshot, groups: FeedGroups, seed: UInt64, held: Int?) {
    var numbers = SeededNumbers(seed: SeededNumbers.mixed(seed ^ 0x5EED))
    let spread = FeedChances.silent.upperBound - FeedChances.silent.lowerBound
    // Regions stand in an order of their own between the two ends, so that both ends are met.
    let order = registry.regions.indices.map { ($0, numbers.next()) }.sorted { $0.1 < $1.1 }
    var silent = [Double](repeating: 0, count: registry.regions.count)
    for (rank, (region, _)) in order.enumerated() {
      let place = Double(rank) / Double(max(1, order.count - 1))
      silent[region] = FeedChances.silent.lowerBound + spread * place
    }
    let faith = registry.institutions.map { institution in
      let isSilent = numbers.happens(silent[registry.region(of: institution)])
      let rate = 0.35 + 0.65 * numbers.unit()
      return isSilent ? 0 : rate
    }
    var due = [Int](repeating: 0, count: registry.institutions.count)
    for group in groups.groups { due[Int(group.institution)] += group.due.count }
    let target = held.map { Double($0) * 1.003 } ?? 0.41 * Double(due.reduce(0, +))
    rates = Self.scaled(faith, due: due, reported: target / FeedChances.heldShare)
  }

  /// The same order of faithfulness, with so many reports in all; nobody reports more than everything.
  private static func scaled(_ faith: [Double], due: [Int], reported: Double) -> [Double] {
    func total(_ factor: Double) -> Double {
      zip(faith, due).reduce(0) { $0 + min(1, $1.0 * factor) * Double($1.1) }
    }
    var (low, high) = (0.0, 1000.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if total(middle) < reported { low = middle } else { high = middle }
    }
    return faith.map { min(1, $0 * high) }
  }
}
