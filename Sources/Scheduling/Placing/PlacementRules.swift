/// The rules that an assignment alone does not keep, and how the choices are parted where one is broken.
struct PlacementRules {
  /// A rule that is broken.
  enum Fault {
    /// A pass has a week though the one before it has none.
    case missing(topic: Int, pass: Int)
    /// A third pass comes before some first pass.
    case thirdBeforeFirst(first: Int, third: Int)
    /// Two passes of a topic lie too near, or the wrong way round.
    case tooNear(topic: Int, pass: Int)
    /// A first pass has a week though the one that it builds on has none.
    case groundless(topic: Int, needed: Int)
    /// A first pass comes before the one that it builds on.
    case tooEarly(topic: Int, needed: Int)
    /// No pass of a topic lies in its season, and that is not given up yet.
    case season(topic: Int)
  }

  private let task: PlacementTask
  private let topics: Int

  init(_ task: PlacementTask) {
    self.task = task
    topics = task.topics
  }

  /// The first rule that the node's cheapest assignment breaks.
  func fault(of node: PlacementSearch.Node) -> Fault? {
    missing(node) ?? thirdBeforeFirst(node) ?? early(node) ?? tooNear(node) ?? season(node)
  }

  /// The cost of places, seasons included.
  func cost(of places: [Int]) -> PlanCost {
    var cost: Int64 = 0
    for (cell, place) in places.enumerated() {
      cost += place < 0 ? task.unplacedCost(cell) : task.cost(cell, in: place)
    }
    let unmet = (0..<topics).count { !meetsSeason($0, places) }
    return PlanCost(packed: cost + Int64(unmet) * PlanCost.packedSeason)
  }

  /// The parts of a node without a fault: together they hold every plan of the node that breaks no rule.
  func parts(of node: PlacementSearch.Node, at fault: Fault) -> [PlacementSearch.Node] {
    switch fault {
    case .missing(let topic, let pass): partMissing(node, pass * topics + topic)
    case .thirdBeforeFirst(let first, let third): partRounds(node, first: first, third: third)
    case .tooNear(let topic, let pass): partNear(node, pass * topics + topic)
    case .groundless(let topic, let needed): partGroundless(node, topic, needed)
    case .tooEarly(let topic, let needed): partEarly(node, topic, needed)
    case .season(let topic): partSeason(node, topic)
    }
  }

  /// A plan that breaks no rule, though not the best: passes that do are left out.
  func withoutFaults(_ node: PlacementSearch.Node) -> PlacementSearch.Node {
    var node = node
    while let fault = fault(of: node) {
      switch fault {
      case .missing(let topic, let pass), .tooNear(let topic, let pass):
        node.places[leaveOut(pass * topics + topic + topics)] = -1
      case .thirdBeforeFirst(_, let third): node.places[leaveOut(third)] = -1
      case .groundless(let topic, _), .tooEarly(let topic, _): node.places[leaveOut(topic)] = -1
      case .season(let topic): node.givenUp |= 1 << UInt16(topic)
      }
    }
    return node
  }

  private func leaveOut(_ cell: Int) -> Int {
    precondition(
      task.past & 1 << UInt32(cell) == 0, "what is past broke no rule when it was planned")
    return cell
  }

  private func isPast(_ cell: Int) -> Bool { task.past & 1 << UInt32(cell) != 0 }

  private func missing(_ node: PlacementSearch.Node) -> Fault? {
    for cell in 0..<2 * topics
    where node.places[cell] < 0 && node.places[cell + topics] >= 0 && !isPast(cell + topics) {
      return .missing(topic: cell % topics, pass: cell / topics)
    }
    return nil
  }

  private func thirdBeforeFirst(_ node: PlacementSearch.Node) -> Fault? {
    var last = -1
    for cell in 0..<topics where last < 0 || node.places[cell] > node.places[last] { last = cell }
    var early = -1
    for cell in 2 * topics..<3 * topics where node.places[cell] >= 0 {
      if early < 0 || node.places[cell] < node.places[early] { early = cell }
    }
    guard early >= 0, node.places[early] < node.places[last] else { return nil }
    return .thirdBeforeFirst(first: last, third: early)
  }

  private func tooNear(_ node: PlacementSearch.Node) -> Fault? {
    for cell in 0..<2 * topics {
      let (early, late) = (node.places[cell], node.places[cell + topics])
      guard early >= 0, late >= 0, !isPast(cell + topics) else { continue }
      if task.weeks[late] < task.weeks[early] + task.minimumWeeks {
        return .tooNear(topic: cell % topics, pass: cell / topics)
      }
    }
    return nil
  }

  private func early(_ node: PlacementSearch.Node) -> Fault? {
    for (topic, needs) in task.needs.enumerated()
    where needs != 0 && node.places[topic] >= 0 && !isPast(topic) {
      for needed in 0..<topics where needs & 1 << UInt16(needed) != 0 {
        if node.places[needed] < 0 { return .groundless(topic: topic, needed: needed) }
        if node.places[needed] > node.places[topic] {
          return .tooEarly(topic: topic, needed: needed)
        }
      }
    }
    return nil
  }

  private func season(_ node: PlacementSearch.Node) -> Fault? {
    for topic in 0..<topics
    where node.givenUp & 1 << UInt16(topic) == 0 && !meetsSeason(topic, node.places) {
      return .season(topic: topic)
    }
    return nil
  }

  private func meetsSeason(_ topic: Int, _ places: [Int]) -> Bool {
    guard let season = task.seasons[topic] else { return true }
    return (0..<3).contains { pass in
      let place = places[pass * topics + topic]
      return place >= 0 && season & 1 << UInt64(place) != 0
    }
  }

  /// Either the later pass has no week either, or the earlier one has one.
  private func partMissing(
    _ node: PlacementSearch.Node, _ cell: Int
  ) -> [PlacementSearch.Node] {
    var without = node
    without.choices[cell + topics] = 0
    var with = node
    with.mayBeLeftOut &= ~(1 << UInt32(cell))
    return [without, with]
  }

  /// Every plan has a week before which all first passes lie and no third: it is early or late.
  private func partRounds(
    _ node: PlacementSearch.Node, first: Int, third: Int
  ) -> [PlacementSearch.Node] {
    let middle =
      isPast(third) ? node.places[third] : (node.places[first] + node.places[third] + 1) / 2
    var early = node
    var late = node
    for topic in 0..<topics {
      if !isPast(topic) { early.choices[topic] &= PlaceMask.before(middle) }
      if !isPast(2 * topics + topic) {
        late.choices[2 * topics + topic] &= PlaceMask.from(middle)
      }
    }
    return isPast(third) ? [early] : [early, late]
  }

  /// Either the earlier pass lies before a week, or it does not and the later one lies far enough behind that week.
  private func partNear(_ node: PlacementSearch.Node, _ cell: Int) -> [PlacementSearch.Node] {
    let (early, late) = (node.places[cell], node.places[cell + topics])
    // The least place of the earlier pass that the later one's place is too near to.
    let least = task.weeks.indices.first { task.places(after: $0) & 1 << UInt64(late) == 0 } ?? 0
    let middle = isPast(cell) ? early : (min(least, early) + early + 1) / 2
    var before = node
    before.choices[cell] &= PlaceMask.before(middle)
    var after = node
    after.choices[cell] &= PlaceMask.from(middle)
    after.choices[cell + topics] &= task.places(after: middle)
    // A past cell has one choice; without it there is nothing in the half.
    return isPast(cell) ? [after] : [before, after]
  }

  /// Either the lesson has no week either, or the one that it builds on has one.
  private func partGroundless(
    _ node: PlacementSearch.Node, _ topic: Int, _ needed: Int
  ) -> [PlacementSearch.Node] {
    var without = node
    without.choices[topic] = 0
    var with = node
    with.mayBeLeftOut &= ~(1 << UInt32(needed))
    return [without, with]
  }

  /// Either what the lesson builds on lies before a week, or it does not and the lesson lies behind that week.
  private func partEarly(
    _ node: PlacementSearch.Node, _ topic: Int, _ needed: Int
  ) -> [PlacementSearch.Node] {
    let middle =
      isPast(needed)
      ? node.places[needed] : (node.places[topic] + node.places[needed] + 1) / 2
    var before = node
    before.choices[needed] &= PlaceMask.before(middle)
    var after = node
    if !isPast(needed) { after.choices[needed] &= PlaceMask.from(middle) }
    after.choices[topic] &= PlaceMask.from(middle + 1)
    return isPast(needed) ? [after] : [before, after]
  }

  /// One of the three passes lies in the season, or it is given up.
  private func partSeason(_ node: PlacementSearch.Node, _ topic: Int) -> [PlacementSearch.Node] {
    guard let season = task.seasons[topic] else { return [] }
    var parts: [PlacementSearch.Node] = []
    for cell in [topic, topics + topic, 2 * topics + topic] where !isPast(cell) {
      var met = node
      met.choices[cell] &= season
      met.mayBeLeftOut &= ~(1 << UInt32(cell))
      if met.choices[cell] != 0 { parts.append(met) }
    }
    var givenUp = node
    givenUp.givenUp |= 1 << UInt16(topic)
    return parts + [givenUp]
  }
}
