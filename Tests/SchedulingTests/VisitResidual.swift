import Scheduling

/// What could still be changed in a plan of visits: an arc a change, with its price.
struct VisitResidual {
  private struct Arc {
    let from: Int
    let to: Int
    let cost: Int64
  }

  private var arcs: [Arc] = []
  private let nodes: Int

  /// Nodes: idle, then turns, then institution-days, then institutions.
  init(_ task: VisitTask, _ visits: [VisitSolver.Visit]) {
    let (turns, places, days) = (task.turns.count, task.places.count, task.days)
    nodes = 1 + turns + places * days + places
    var placeOfTurn = [Int?](repeating: nil, count: turns)
    var counts = [Int](repeating: 0, count: places)
    for visit in visits {
      placeOfTurn[visit.turn] = visit.place
      counts[visit.place] += 1
    }
    for (number, turn) in task.turns.enumerated() {
      let isIdle = placeOfTurn[number] == nil
      arcs.append(
        isIdle ? Arc(from: 0, to: 1 + number, cost: 0) : Arc(from: 1 + number, to: 0, cost: 0))
      for (place, asking) in task.places.enumerated() where asking.days.contains(turn.day) {
        let hour = 1 + turns + place * days + turn.day
        let cost = Int64(turn.day) << 16 + Int64(task.travel[turn.district][asking.district])
        arcs.append(
          placeOfTurn[number] == place
            ? Arc(from: hour, to: 1 + number, cost: -cost)
            : Arc(from: 1 + number, to: hour, cost: cost))
      }
    }
    for (place, asking) in task.places.enumerated() {
      let node = 1 + turns + places * days + place
      for day in asking.days {
        let isTaken = visits.contains { $0.place == place && task.turns[$0.turn].day == day }
        let hour = 1 + turns + place * days + day
        arcs.append(
          isTaken ? Arc(from: node, to: hour, cost: 0) : Arc(from: hour, to: node, cost: 0))
      }
      func served(_ count: Int) -> Int64 {
        Int64(min(asking.groups, max(0, count) * task.sessionsPerDay)) << 40
      }
      arcs.append(
        Arc(from: node, to: 0, cost: served(counts[place]) - served(counts[place] + 1)))
      if counts[place] > 0 {
        arcs.append(
          Arc(from: 0, to: node, cost: served(counts[place]) - served(counts[place] - 1)))
      }
    }
  }

  /// Bellman and Ford from everywhere at once.
  func hasNegativeCycle() -> Bool {
    var price = [Int64](repeating: 0, count: nodes)
    for _ in 0..<nodes {
      var hasChanged = false
      for arc in arcs where price[arc.from] + arc.cost < price[arc.to] {
        price[arc.to] = price[arc.from] + arc.cost
        hasChanged = true
      }
      if !hasChanged { return false }
    }
    return true
  }
}
