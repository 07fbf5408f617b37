import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling

/// Counts the slow way, group by group from the registry's values, and shares no code with the cube.
struct NaiveCount {
  let nation: MadeUpNation
  let through: SchoolDay

  /// The cell of a measure over the groups that the filter takes.
  func cell(_ measure: Measure, where takes: (ClassGroup, Institution) -> Bool) -> TableCell {
    let groups = (0..<nation.registry.groups.count).filter { place in
      let group = nation.registry.groups[place]
      return group.year.start == 2025 && takes(group, institution(place))
    }
    guard !groups.isEmpty else { return .missing }
    if measure.id == "coverage" {
      return share(number("fulfilled", groups), number("due", groups))
    }
    if measure.id == "attendance" {
      return share(number("present", groups), number("enrolled", groups))
    }
    let count = number(measure.id, groups)
    return count == 0 ? .zero(Figure(count: 0)) : .value(Figure(count: count))
  }

  private func share(_ part: Int, _ whole: Int) -> TableCell {
    if whole == 0 { return .missing }
    let figure = Figure(count: part, outOf: whole)
    return part == 0 ? .zero(figure) : .value(figure)
  }

  private func number(_ id: String, _ groups: [Int]) -> Int {
    let tallies = nation.tallies
    func sum(_ column: [UInt32]) -> Int { groups.reduce(0) { $0 + Int(column[$1]) } }
    func cells(_ isCounted: (_ held: Bool, _ notHeld: Bool) -> Bool) -> Int {
      groups.reduce(0) { total, group in
        total
          + nation.plan[group].sessions.count { session in
            session.day <= through
              && isCounted(
                CellSet(mask: tallies.heldCells[group]).contains(session.cell),
                CellSet(mask: tallies.notHeldCells[group]).contains(session.cell))
          }
      }
    }
    switch id {
    case "held": return sum(tallies.heldSessions)
    case "present": return sum(tallies.present)
    case "enrolled": return sum(tallies.enrolled)
    case "due": return cells { _, _ in true }
    case "fulfilled": return cells { held, _ in held }
    case "not-held": return cells { held, notHeld in !held && notHeld }
    case "not-reported": return cells { held, notHeld in !held && !notHeld }
    case "closed":
      return groups.reduce(0) { total, group in
        total + nation.plan[group].closed.count { $0 <= through }
      }
    case "groups": return groups.count
    case "pupils": return groups.reduce(0) { $0 + nation.registry.groups[$1].enrolled }
    case "institutions": return Set(groups.map { nation.registry.groups[$0].institution }).count
    case "institutions-reporting":
      return Set(groups.filter(hasReport).map { nation.registry.groups[$0].institution }).count
    default: return 0
    }
  }

  private func hasReport(_ group: Int) -> Bool {
    nation.tallies.heldSessions[group] > 0 || nation.tallies.notHeldReports[group] > 0
      || nation.tallies.heldCells[group] > 0 || nation.tallies.notHeldCells[group] > 0
  }

  private func institution(_ group: Int) -> Institution {
    nation.registry.institutions[nation.registry.groups[group].institution]
  }
}
