import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

@Suite struct PlanSnapshotTests {
  struct Named: Sendable, CustomTestStringConvertible {
    let name: String
    let grades: [Int]
    let weekday: Int
    var testDescription: String { name }
  }

  static let groups = [
    Named(name: "grade-1-monday", grades: [1], weekday: 1),
    Named(name: "grade-1-tuesday", grades: [1], weekday: 2),
    Named(name: "grade-3-monday", grades: [3], weekday: 1),
    Named(name: "combined-1-and-3-friday", grades: [1, 3], weekday: 5),
  ]

  @Test(arguments: groups)
  func plansTheYearOfANamedGroup(named: Named) throws {
    let group = Country.group("G", grades: named.grades, weekday: named.weekday)
    let registry = Country.registry(groups: [group])
    let programme = try Country.programme(sensitive: [6])
    let plan = NationalPlan(
      registry, population: Population(registry), programme: programme,
      calendars: [try Country.year()])[0]
    let entries = programme.entries(of: plan.key.level)
    var lines = plan.sessions.map { session in
      let entry = entries[entries.startIndex + session.cell.topic]
      let reason = plan.reason(of: session.cell, entries: entries)
      return "\(session.day) \(entry.id) pass \(session.cell.pass.number) \(word(reason))"
    }
    for bit in 0..<Cell.count {
      guard let cell = Cell(bit: bit), plan.unplaced.contains(cell) else { continue }
      let entry = entries[entries.startIndex + cell.topic]
      let reason = plan.reason(of: cell, entries: entries)
      lines.append("\(entry.id) pass \(cell.pass.number) \(word(reason))")
    }
    lines += plan.reserve.map { "\($0) reserve" }
    #expect(
      Golden.compare(lines.joined(separator: "\n") + "\n", with: "\(named.name).txt") == .same)
  }

  private func word(_ reason: PlacementReason) -> String {
    switch reason {
    case .order: "in its turn"
    case .season(let season): "in its season \(season.id)"
    case .reminder(let season): "reminder, season \(season.id) is met by another pass"
    case .seasonUnmet(let season): "season \(season.id) cannot be met"
    case .makesRoom: "makes room for a season"
    case .moved(let monday): "moved from the country's week of \(monday)"
    case .builds(let lesson): "builds on \(lesson)"
    case .unplacedPrerequisite(let lesson): "has no day, nor has \(lesson)"
    case .closedAfterwards: "its day was closed afterwards"
    case .unplaced(let hours): "has no day: \(hours) class hours"
    }
  }
}
