import Scheduling

/// The least cost of a small task, found by writing down every way to fill it.
///
/// It shares nothing with the search but the task: rules and cost are said here once more, in the words of the decision.
struct EveryPlacement {
  private let task: PlacementTask
  private var places: [Int]
  private var taken: Set<Int> = []
  private var least: PlanCost?

  init(_ task: PlacementTask) {
    self.task = task
    places = Array(repeating: -1, count: task.cells)
  }

  mutating func leastCost() -> PlanCost? {
    fill(from: 0)
    return least
  }

  /// The cost of a plan, or nil when it breaks a rule.
  func cost(of places: [Int]) -> PlanCost? {
    let topics = task.topics
    for topic in 0..<topics {
      for (early, late) in [(topic, topic + topics), (topic + topics, topic + 2 * topics)]
      where places[late] >= 0 {
        guard places[early] >= 0 else { return nil }
        guard task.weeks[places[late]] - task.weeks[places[early]] >= task.minimumWeeks
        else { return nil }
      }
      for other in 0..<topics where places[2 * topics + other] >= 0 {
        guard places[topic] < places[2 * topics + other] else { return nil }
      }
    }
    for (topic, needs) in task.needs.enumerated() where places[topic] >= 0 {
      for needed in 0..<topics where needs >> UInt16(needed) & 1 == 1 {
        guard places[needed] >= 0, places[needed] < places[topic] else { return nil }
      }
    }
    var cost = PlanCost()
    for (cell, place) in places.enumerated() {
      guard place >= 0 else {
        if task.past & 1 << UInt32(cell) != 0 { return nil }
        // What nobody asks for costs nothing when it is not there.
        guard task.asked >> UInt32(cell) & 1 == 1 else { continue }
        switch cell / topics {
        case 0: cost.firstUnplaced += 1
        case 1: cost.secondUnplaced += 1
        default: cost.thirdUnplaced += 1
        }
        continue
      }
      cost.moved += Int(task.moved[cell * task.weeks.count + place])
      cost.away += Int(task.away[cell * task.weeks.count + place])
      cost.weeks += Int(task.distance[cell * task.weeks.count + place])
    }
    for (topic, season) in task.seasons.enumerated() {
      guard let season else { continue }
      let isMet = [0, 1, 2].contains { pass in
        let place = places[pass * topics + topic]
        return place >= 0 && season >> UInt64(place) & 1 == 1
      }
      if !isMet { cost.unmetSeasons += 1 }
    }
    return cost
  }

  private mutating func fill(from cell: Int) {
    guard cell < task.cells else {
      guard let cost = cost(of: places) else { return }
      if least.map({ precedes(cost, $0) }) ?? true { least = cost }
      return
    }
    for place in task.weeks.indices
    where task.choices[cell] >> UInt64(place) & 1 == 1 && !taken.contains(place) {
      places[cell] = place
      taken.insert(place)
      fill(from: cell + 1)
      taken.remove(place)
    }
    places[cell] = -1
    fill(from: cell + 1)
  }

  /// The parts in their order, not the packed word.
  private func precedes(_ left: PlanCost, _ right: PlanCost) -> Bool {
    func parts(_ cost: PlanCost) -> [Int] {
      [
        cost.firstUnplaced, cost.secondUnplaced, cost.thirdUnplaced, cost.unmetSeasons,
        cost.moved, cost.away, cost.weeks,
      ]
    }
    return parts(left).lexicographicallyPrecedes(parts(right))
  }
}
