import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling

/// Counts the slow way, thing by thing from the registry's and the sessions' values, and shares no code with the cube.
struct NaiveCount {
  /// A lesson with its day: planned, or as it was held.
  struct Lesson {
    let entry: Int
    let pass: Pass?
    let day: SchoolDay
    let role: UInt8?
  }

  let nation: MadeUpNation
  let period: DayRange
  /// What is known of each group.
  private let known: [[MadeUpSession]]

  init(nation: MadeUpNation, period: DayRange, position: Int? = nil) {
    self.nation = nation
    self.period = period
    var known = [[MadeUpSession]](repeating: [], count: nation.population.count)
    for session in nation.sessions where session.isKnown(by: position) {
      known[session.group].append(session)
    }
    self.known = known
  }

  init(nation: MadeUpNation, through: SchoolDay) {
    self.init(nation: nation, period: Period.schoolYear(through: through))
  }

  /// The cell of a measure over the groups and lessons that the filters take.
  func cell(
    _ measure: Measure, where takes: (ClassGroup, Institution) -> Bool = { _, _ in true },
    lessons takesLesson: (Lesson) -> Bool = { _ in true }
  ) -> TableCell {
    let groups = (0..<nation.registry.groups.count).filter { place in
      let group = nation.registry.groups[place]
      let years = SchoolYear(containing: period.first)...SchoolYear(containing: period.last)
      return years.contains(group.year) && takes(group, institution(place))
    }
    guard !groups.isEmpty else { return .missing }
    let numbers = measure.quantities.map { number($0, groups, takesLesson) }
    if numbers.count == 2 {
      if numbers[1] == 0 { return .missing }
      let figure = Figure(count: numbers[0], outOf: numbers[1])
      return numbers[0] == 0 ? .zero(figure) : .value(figure)
    }
    let figure = Figure(count: numbers[0])
    return numbers[0] == 0 ? .zero(figure) : .value(figure)
  }

  private func number(
    _ quantity: Quantity, _ groups: [Int], _ takes: (Lesson) -> Bool
  ) -> Int {
    let here = groups.flatMap { known[$0] }.filter { session in
      period.contains(session.day)
        && takes(
          Lesson(
            entry: session.entry, pass: session.pass, day: session.day, role: session.role))
    }
    let held = here.filter { $0.reason == 0 }
    let counted = held.filter { $0.present != nil }
    switch quantity {
    case .groups: return groups.count
    case .pupils: return groups.reduce(0) { $0 + nation.registry.groups[$1].enrolled }
    case .institutions: return Set(groups.map(owner)).count
    case .reportingInstitutions: return Set(here.map { owner($0.group) }).count
    case .closedHours:
      return groups.reduce(0) { total, group in
        total
          + nation.plan[group].closed.count {
            period.contains($0) && takes(Lesson(entry: 0, pass: nil, day: $0, role: nil))
          }
      }
    case .heldSessions: return held.count
    case .countedSessions: return counted.count
    case .present: return counted.reduce(0) { $0 + Int($1.present ?? 0) }
    case .expected: return counted.reduce(0) { $0 + Int($1.enrolled) }
    case .otherLanguage:
      return held.count { $0.language != nation.population.language[$0.group] }
    case .namedDeliverers: return held.count { $0.isTrained != nil }
    case .trainedDeliverers: return held.count { $0.isTrained == true }
    case .gatherings:
      let alone = held.count { $0.together == 0 }
      return alone
        + Set(
          held.filter { $0.together != 0 }
            .map { [owner($0.group), Int($0.day.number), Int($0.together)] }
        ).count
    default: return cells(quantity, groups, takes)
    }
  }

  private func cells(
    _ quantity: Quantity, _ groups: [Int], _ takes: (Lesson) -> Bool
  ) -> Int {
    var count = 0
    for group in groups {
      let level = Int(nation.population.level[group])
      let due = nation.plan[group].sessions.filter { session in
        period.contains(session.day)
          && takes(
            Lesson(
              entry: level * 10 + session.cell.topic, pass: session.cell.pass, day: session.day,
              role: nil))
      }
      var done = 0
      for planned in due {
        let reports = known[group].filter {
          $0.cell == planned.cell && $0.day <= period.last
        }
        let held = reports.filter { $0.reason == 0 }
        if !held.isEmpty { done += 1 }
        let sunday = planned.day.monday.adding(days: 6)
        let isMissed = held.isEmpty && !reports.isEmpty
        let last = reports.max { ($0.day, $0.position) < ($1.day, $1.position) }
        let takesIt =
          switch quantity {
          case .due: true
          case .fulfilled: !held.isEmpty
          case .notHeld: isMissed
          case .notReported: reports.isEmpty
          case .onTime: held.contains { $0.day <= sunday }
          default: isMissed && quantity == Self.reason(last?.reason ?? 0)
          }
        if takesIt, quantity.grain == .cell { count += 1 }
      }
      if quantity == .pupilsAtNone {
        count += !due.isEmpty && done == 0 ? Int(nation.population.enrolled[group]) : 0
      } else if quantity.grain == .group, step(quantity, done: done, due: due.count) {
        count += 1
      }
    }
    return count
  }

  private func step(_ quantity: Quantity, done: Int, due: Int) -> Bool {
    guard due > 0 else { return false }
    let share = Double(done) / Double(due)
    return switch quantity {
    case .groupsWithDue: true
    case .groupsAtNone: done == 0
    case .groupsUnderHalf: done > 0 && share < 0.5
    case .groupsUnderMost: share >= 0.5 && share <= 0.8
    case .groupsOverMost: share > 0.8
    default: false
    }
  }

  private static func reason(_ number: Int) -> Quantity? {
    let all: [Quantity] = [
      .notHeldClosure, .notHeldQuarantine, .notHeldWeather, .notHeldNoTeacher, .notHeldClassAway,
      .notHeldNoText, .notHeldOther, .notHeldAdvised,
    ]
    return all.indices.contains(number - 1) ? all[number - 1] : nil
  }

  private func owner(_ group: Int) -> Int { nation.registry.groups[group].institution }

  private func institution(_ group: Int) -> Institution {
    nation.registry.institutions[owner(group)]
  }
}
