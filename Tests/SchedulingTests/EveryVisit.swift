import Scheduling

/// The least cost of a small task of visits, found by sending everybody everywhere.
struct EveryVisit {
  private let task: VisitTask
  private var seen: Set<[Int]> = []
  private var counts: [Int]
  private var least: Int64 = 0

  init(_ task: VisitTask) {
    self.task = task
    counts = Array(repeating: 0, count: task.places.count)
  }

  mutating func leastCost() -> Int64 {
    send(0, 0)
    return least
  }

  /// The cost of some visits: groups first, then days, then ways.
  func cost(of visits: [VisitSolver.Visit]) -> Int64 {
    visits.reduce(0) { sum, visit in
      let turn = task.turns[visit.turn]
      let way = task.travel[turn.district][task.places[visit.place].district]
      return sum - Int64(visit.groups) << 40 + Int64(turn.day) << 16 + Int64(way)
    }
  }

  private mutating func send(_ number: Int, _ cost: Int64) {
    guard number < task.turns.count else {
      let served = zip(task.places, counts).reduce(0) {
        $0 + min($1.0.groups, $1.1 * task.sessionsPerDay)
      }
      least = min(least, cost - Int64(served) << 40)
      return
    }
    send(number + 1, cost)
    let turn = task.turns[number]
    for (place, asking) in task.places.enumerated() where asking.days.contains(turn.day) {
      guard seen.insert([place, turn.day]).inserted else { continue }
      counts[place] += 1
      let way = Int64(task.travel[turn.district][asking.district])
      send(number + 1, cost + Int64(turn.day) << 16 + way)
      counts[place] -= 1
      seen.remove([place, turn.day])
    }
  }
}
