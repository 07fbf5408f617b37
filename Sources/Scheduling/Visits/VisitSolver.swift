/// Which institution each specialist visits on each day: the most groups served, then the earliest, then the least travel.
package struct VisitSolver {
  /// A visit of a plan.
  package struct Visit: Hashable, Sendable {
    /// The turn's place in the task.
    package let turn: Int
    /// The institution's place in the task.
    package let place: Int
    /// How many groups it serves.
    package let groups: Int
  }

  /// What a visit costs beside its day: more than all days and ways of a region together.
  static let group: Int64 = 1 << 40
  /// A day later, more than all ways of a region together.
  static let day: Int64 = 1 << 16

  private let task: VisitTask
  private var network: FlowNetwork
  /// Arcs from a district's specialists on a day to a district's institutions on that day.
  private var ways: [(arc: Int, from: Int, to: Int, day: Int)] = []
  /// Arcs to an institution on a day.
  private var visits: [(arc: Int, place: Int, day: Int)] = []

  /// A solver of a task.
  ///
  /// Specialists of one district are alike on a day, so the network has nodes for districts and days in their place:
  /// 120 specialists and 1,000 institutions have 40 thousand arcs, not a million.
  package init(_ task: VisitTask) {
    self.task = task
    let districts = task.travel.count
    let layer = districts * task.days
    let source = 2 * layer
    let places = 2 * layer + 2
    let hours = places + task.places.count
    network = FlowNetwork(nodes: hours + task.places.reduce(0) { $0 + $1.days.count })
    var turns = [Int](repeating: 0, count: layer)
    for turn in task.turns { turns[turn.district * task.days + turn.day] += 1 }
    for (node, count) in turns.enumerated() where count > 0 {
      _ = network.add(from: source, to: node, capacity: count, cost: 0)
      let (from, day) = (node / task.days, node % task.days)
      for to in 0..<districts {
        let arc = network.add(
          from: node, to: layer + to * task.days + day, capacity: count,
          cost: Int64(task.travel[from][to]) + Int64(day) * Self.day)
        ways.append((arc, from, to, day))
      }
    }
    var hour = hours
    for (number, place) in task.places.enumerated() {
      for day in place.days {
        let open = layer + place.district * task.days + day
        visits.append((network.add(from: open, to: hour, capacity: 1, cost: 0), number, day))
        _ = network.add(from: hour, to: places + number, capacity: 1, cost: 0)
        hour += 1
      }
      let (full, rest) = place.groups.quotientAndRemainder(dividingBy: task.sessionsPerDay)
      _ = network.add(
        from: places + number, to: source + 1, capacity: full,
        cost: -Self.group * Int64(task.sessionsPerDay))
      _ = network.add(
        from: places + number, to: source + 1, capacity: rest > 0 ? 1 : 0,
        cost: -Self.group * Int64(rest))
    }
  }

  /// The best visits, by day, then by specialist.
  package mutating func solve() -> (visits: [Visit], cost: Int64) {
    let source = 2 * task.travel.count * task.days
    let cost = network.minimiseCost(from: source, to: source + 1)
    return (named(), cost)
  }

  /// Gives each visit a specialist: those of a district and day, in order, to its institutions, nearest district first.
  private func named() -> [Visit] {
    var idle: [Int: [Int]] = [:]
    for (number, turn) in task.turns.enumerated().reversed() {
      idle[turn.district * task.days + turn.day, default: []].append(number)
    }
    var asking: [Int: [Int]] = [:]
    for visit in visits.reversed() where network.flow(over: visit.arc) > 0 {
      asking[task.places[visit.place].district * task.days + visit.day, default: []]
        .append(visit.place)
    }
    var left = task.places.map(\.groups)
    var result: [Visit] = []
    for way in ways.sorted(by: { ($0.day, $0.from, $0.to) < ($1.day, $1.from, $1.to) }) {
      for _ in 0..<network.flow(over: way.arc) {
        guard let turn = idle[way.from * task.days + way.day]?.popLast(),
          let place = asking[way.to * task.days + way.day]?.popLast()
        else { preconditionFailure("what flows in flows out") }
        let groups = min(left[place], task.sessionsPerDay)
        left[place] -= groups
        result.append(Visit(turn: turn, place: place, groups: groups))
      }
    }
    return result
  }
}
