import Chronology
package import EducationRegistry
package import Programme

/// The year's plan of every class group of a population: computed, never stored.
///
/// Each distinct key is solved once; a group is its place in the population.
package struct NationalPlan: Sendable {
  /// The distinct plans.
  package let plans: [YearPlan]
  /// Each group's place in `plans`.
  package let planNumber: [Int32]
  /// The programme that was planned.
  package let programme: LessonProgramme

  /// All sessions of all plans in a row; those of plan n begin at `starts[n]`.
  let sessions: [PlannedSession]
  let starts: [Int32]
  /// The day of each cell, 30 a plan; `Int32.min` where it has none.
  let cellDays: [Int32]

  /// Plans a population.
  ///
  /// - Parameters:
  ///   - population: The groups.
  ///   - programme: The topics of all levels.
  ///   - calendars: The school years; a group of a year or kind without a calendar has no session.
  ///   - closures: The closures, in any order.
  ///   - scope: What the codes of the closures mean.
  package init(
    population: Population, programme: LessonProgramme, calendars: [CalendarYear],
    closures: [Closure] = [], scope: ClosureScope = ClosureScope()
  ) {
    self.init(
      PlanAssignment(
        population: population, calendars: calendars, closures: closures, scope: scope),
      programme: programme, calendars: calendars)
  }

  /// Plans the population of a registry, its closures included.
  package init(
    _ registry: RegistrySnapshot, population: Population, programme: LessonProgramme,
    calendars: [CalendarYear]
  ) {
    self.init(
      population: population, programme: programme, calendars: calendars,
      closures: registry.closures, scope: ClosureScope(registry))
  }

  /// Solves every key of an assignment.
  package init(
    _ assignment: PlanAssignment, programme: LessonProgramme, calendars: [CalendarYear]
  ) {
    var solver = PlanSolver(programme: programme, calendars: calendars)
    let plans = assignment.keys.map { key in
      solver.plan(for: key, closures: assignment.closureSets[Int(key.closures)])
    }
    self.plans = plans
    self.programme = programme
    planNumber = assignment.planNumber
    sessions = plans.flatMap(\.sessions)
    starts = plans.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.sessions.count)) }
    var cellDays = [Int32](repeating: .min, count: plans.count * Cell.count)
    for (number, plan) in plans.enumerated() {
      for session in plan.sessions {
        cellDays[number * Cell.count + Int(session.cell.bit)] = session.day.number
      }
    }
    self.cellDays = cellDays
  }

  /// The plan of a group.
  package subscript(group: Int) -> YearPlan {
    plans[Int(planNumber[group])]
  }
}
