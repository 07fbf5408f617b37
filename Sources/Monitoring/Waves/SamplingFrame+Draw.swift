import EducationRegistry

extension SamplingFrame {
  /// Draws a sample: institutions with probability proportional to size, systematically; groups within them evenly.
  ///
  /// - Parameter plan: How large, and the seed.
  /// - Returns: The groups, by stratum and institution.
  package func draw(_ plan: SamplePlan) -> [SampledGroup] {
    var draw = SeededDraw(seed: plan.seed)
    let shares = allocation(of: max(1, plan.groups / plan.perInstitution))
    return zip(strata, shares).flatMap { stratum, count in
      chosen(count, of: stratum.units, &draw).flatMap { choice in
        let unit = stratum.units[choice.unit]
        let taken = min(plan.perInstitution, unit.groups.count)
        let weight = Double(unit.groups.count) / (Double(taken) * choice.chance)
        return draw.pick(taken, of: unit.groups).map { group in
          SampledGroup(
            group: registry.groups.code[group],
            institution: registry.institutions[unit.institution].code, region: stratum.region,
            kind: stratum.kind,
            expected: audience == .teachers ? 1 : Int(registry.groups.enrolled[group]),
            weight: weight)
        }
      }
    }
  }

  /// Institutions by stratum in proportion to its people, two at least: one alone says nothing about its own spread.
  private func allocation(of count: Int) -> [Int] {
    let sizes = strata.map { Double($0.units.reduce(0) { $0 + $1.size }) }
    let all = max(sizes.reduce(0, +), 1)
    let exact = sizes.map { Double(count) * $0 / all }
    var shares = exact.map { Int($0) }
    let byRemainder = exact.indices.sorted {
      (-(exact[$0] - Double(shares[$0])), $0) < (-(exact[$1] - Double(shares[$1])), $1)
    }
    for stratum in byRemainder.prefix(max(0, count - shares.reduce(0, +))) { shares[stratum] += 1 }
    return zip(shares, strata).map { min(max($0, 2), $1.units.count) }
  }

  /// Units with their chance of being drawn.
  private func chosen(
    _ count: Int, of units: [Unit], _ draw: inout SeededDraw
  ) -> [(unit: Int, chance: Double)] {
    var (certain, rest) = ([Int](), Array(units.indices))
    // A unit larger than the step would be drawn twice: it is in for certain, and the step is taken anew.
    while count > certain.count {
      let step = Double(rest.reduce(0) { $0 + units[$1].size }) / Double(count - certain.count)
      let large = rest.filter { Double(units[$0].size) >= step }
      guard !large.isEmpty else { break }
      certain += large
      rest.removeAll { large.contains($0) }
    }
    let left = max(0, count - certain.count)
    let drawn = systematic(left, of: rest, units, &draw)
    return (certain.map { ($0, 1) } + drawn).sorted { $0.unit < $1.unit }
  }

  /// Every so many people along the list, from a random start (Madow 1949).
  private func systematic(
    _ count: Int, of places: [Int], _ units: [Unit], _ draw: inout SeededDraw
  ) -> [(unit: Int, chance: Double)] {
    let all = Double(places.reduce(0) { $0 + units[$1].size })
    guard count > 0, all > 0 else { return [] }
    let step = all / Double(count)
    var next = draw.fraction() * step
    var passed = 0.0
    var drawn: [(unit: Int, chance: Double)] = []
    for place in places {
      passed += Double(units[place].size)
      if passed > next, drawn.count < count {
        drawn.append((place, Double(units[place].size) / step))
        next += step
      }
    }
    return drawn
  }
}
