package import Chronology
package import Programme

extension NationalPlan {
  /// How many sessions all groups of children have in the year.
  package var sessionCount: Int { sessionCount(ofAdults: false) }

  /// How many sessions all groups of children, or all cohorts of adults, have in the year.
  package func sessionCount(ofAdults: Bool) -> Int {
    zip(plans, groupsPerPlan).reduce(0) { sum, pair in
      (pair.0.key.level.cohort != nil) == ofAdults ? sum + pair.0.sessions.count * pair.1 : sum
    }
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

  /// How many sessions of all groups of children fall into each week, by Monday; weeks without any are left out.
  package func dueByWeek() -> [(monday: SchoolDay, count: Int)] {
    var weeks: [SchoolDay: Int] = [:]
    for (number, groups) in groupsPerPlan.enumerated()
    where groups > 0 && plans[number].key.level.cohort == nil {
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
