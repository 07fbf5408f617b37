package import Chronology
package import Programme

extension NationalPlan {
  /// How many sessions all groups have in the year.
  package var sessionCount: Int {
    planNumber.reduce(0) { $0 + Int(starts[Int($1) + 1] - starts[Int($1)]) }
  }

  /// Gives every planned session of every group to the body: by group, then by day; nothing is allocated.
  package func forEachSession(_ body: (_ group: Int, _ day: SchoolDay, _ cell: Cell) -> Void) {
    sessions.withUnsafeBufferPointer { sessions in
      starts.withUnsafeBufferPointer { starts in
        for (group, number) in planNumber.enumerated() {
          for place in Int(starts[Int(number)])..<Int(starts[Int(number) + 1]) {
            body(group, sessions[place].day, sessions[place].cell)
          }
        }
      }
    }
  }

  /// How many sessions of all groups fall into each week, by Monday; weeks without any are left out.
  package func dueByWeek() -> [(monday: SchoolDay, count: Int)] {
    var weeks: [SchoolDay: Int] = [:]
    for (number, groups) in groupsPerPlan.enumerated() where groups > 0 {
      for session in plans[number].sessions {
        weeks[session.day.monday, default: 0] += groups
      }
    }
    return weeks.sorted { $0.key < $1.key }.map { (monday: $0.key, count: $0.value) }
  }

  private var groupsPerPlan: [Int] {
    planNumber.reduce(into: Array(repeating: 0, count: plans.count)) { $0[Int($1)] += 1 }
  }
}
