import Chronology
package import EducationRegistry
package import Scheduling

/// The days that closures took, by the places of those whom they reach.
package struct ClosedDays: Sendable {
  private var nation: [DayRange] = []
  private var regions: [Int: [DayRange]] = [:]
  private var districts: [Int: [DayRange]] = [:]
  private var institutions: [Int: [DayRange]] = [:]

  /// The days of some closures; one whose code nobody knows reaches nobody.
  package init(_ closures: [Closure], scope: ClosureScope) {
    for closure in closures {
      switch closure.scope {
      case .nation: nation.append(closure.days)
      case .region:
        if let place = scope.regions.firstIndex(of: closure.code) {
          regions[place, default: []].append(closure.days)
        }
      case .district:
        if let place = scope.districts.firstIndex(of: closure.code) {
          districts[place, default: []].append(closure.days)
        }
      case .institution:
        if let place = scope.institutions[closure.code] {
          institutions[place, default: []].append(closure.days)
        }
      }
    }
  }

  func contains(_ day: SchoolDay, group: Int, of population: Population) -> Bool {
    let ranges = [
      nation, regions[Int(population.region[group])] ?? [],
      districts[Int(population.district[group])] ?? [],
      institutions[Int(population.institution[group])] ?? [],
    ]
    return ranges.contains { $0.contains { $0.contains(day) } }
  }
}
