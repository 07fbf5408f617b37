package import EducationRegistry
package import Programme

/// Which groups share a plan, before any plan is made.
package struct PlanAssignment: Sendable {
  /// The place in `keys` of each group's key.
  package let planNumber: [Int32]
  /// The distinct keys in the order in which groups need them.
  package let keys: [PlanKey]
  /// The closures of each number that keys name.
  package let closureSets: [[Closure]]

  /// Finds the distinct keys of a population.
  package init(
    population: Population, calendars: [CalendarYear], closures: [Closure] = [],
    scope: ClosureScope = ClosureScope()
  ) {
    var sets = ClosureSets(closures, scope: scope)
    var memo = PlanKeyMemo()
    let asked = AskedGrades(calendars)
    var planNumber: [Int32] = []
    planNumber.reserveCapacity(population.count)
    for group in 0..<population.count {
      let set =
        closures.isEmpty
        ? 0
        : sets.number(
          region: population.region[group], district: population.district[group],
          institution: population.institution[group])
      let calendar = asked.calendar(year: population.year[group], kind: population.kind[group])
      planNumber.append(
        memo.number(
          of: PackedPlanKey(population, group: group, closures: set, calendar: calendar)))
    }
    self.planNumber = planNumber
    keys = memo.keys.map(\.key)
    closureSets = sets.sets.map { set in set.map { closures[$0] } }
  }
}
