import EducationRegistry

/// Institutions whose share of reported sessions is far from those of the same kind in the same district.
///
/// Far is 3.5 times the neighbours' spread by the median (Iglewicz and Hoaglin, 1993) or by chance alone, whichever is
/// wider, and thirty in a hundred at least. Silent ones are not among them: that they are silent is said elsewhere.
struct RateCheck {
  static let leastNeighbours = 5
  static let leastDue = 30
  static let leastDistance = 0.3
  static let limit = 3.5

  private struct Place: Hashable {
    let district: Int32
    let kind: UInt8
  }

  private struct Rate {
    let institution: Int
    let due: Double
    let reported: Double
    var share: Double { reported / due }
  }

  private let rates: [[Rate]]

  init(population: Population, year: Int16, due: [UInt32], tallies: TallyTable) {
    var counts: [Int: (place: Place, due: Int, reported: Int)] = [:]
    for group in 0..<population.count
    where population.year[group] == year && !population.isOfAdults(group) {
      let institution = Int(population.institution[group])
      let place = Place(district: population.district[group], kind: population.kind[group])
      let said = (tallies.heldCells[group] | tallies.notHeldCells[group]) & due[group]
      let before = counts[institution] ?? (place, 0, 0)
      counts[institution] = (
        place, before.due + due[group].nonzeroBitCount,
        before.reported + said.nonzeroBitCount
      )
    }
    rates = Dictionary(grouping: counts.filter { $0.value.due >= Self.leastDue }) {
      $0.value.place
    }.values.map { members in
      members.map {
        Rate(
          institution: $0.key, due: Double($0.value.due), reported: Double($0.value.reported))
      }
    }
  }

  func findings() -> [Finding] {
    rates.flatMap { neighbours in
      let reporting = neighbours.filter { $0.reported > 0 }
      guard reporting.count > Self.leastNeighbours else { return [Finding]() }
      let middle = Self.median(reporting.map(\.share))
      // 1.4826 makes the median of distances the standard deviation of a normal spread.
      let spread = 1.4826 * Self.median(reporting.map { abs($0.share - middle) })
      return reporting.compactMap { rate in
        let chance = (middle * (1 - middle) / rate.due).squareRoot()
        let distance = abs(rate.share - middle)
        guard distance >= Self.leastDistance, distance > Self.limit * max(spread, chance)
        else { return nil }
        return Finding(
          .rateAside, institution: rate.institution, count: Int((rate.share * 1000).rounded()),
          outOf: Int((middle * 1000).rounded()))
      }
    }
  }

  private static func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    let half = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
  }
}
