/// The best placement of a task, found exactly by branch and bound.
///
/// The bound of a node is the cheapest assignment of its choices, which order and distance do not bind. Where that
/// breaks a rule, the choices are parted in such a way that no half allows it and no plan is lost. The node with
/// the least bound is opened first, so the first plan that breaks nothing is the best there is.
package struct PlacementSearch {
  /// Part of all plans: those that keep to the choices.
  struct Node {
    var choices: [UInt64]
    var mayBeLeftOut: UInt32
    /// Topics whose season is given up, bit by bit, each of them paid for.
    var givenUp: UInt16
    var bound: Int64
    var places: [Int]
  }

  private let task: PlacementTask
  private let rules: PlacementRules
  private var cheapest: CheapestPlaces
  private var open = NodeHeap()

  /// A search in a task.
  package init(_ task: PlacementTask) {
    self.task = task
    rules = PlacementRules(task)
    cheapest = CheapestPlaces(task)
  }

  /// More nodes than any calendar here needed by far (the worst took under 3,000).
  package static let limit = 60_000

  /// The best placement; it is called unproven when the limit of nodes was reached first.
  package mutating func best() -> Placement {
    guard let best = best(choices: task.choices, needed: 0) else {
      preconditionFailure("to leave every future cell out breaks no rule")
    }
    return best
  }

  /// The best placement in which a cell stands in a certain place; nil when there is none.
  package mutating func best(with cell: Int, at place: Int) -> Placement? {
    var choices = task.choices
    choices[cell] &= 1 << UInt64(place)
    return best(choices: choices, needed: 1 << UInt32(cell))
  }

  private mutating func best(choices: [UInt64], needed: UInt32) -> Placement? {
    open = NodeHeap()
    add(root(choices: choices, needed: needed))
    var opened = 0
    while let node = open.popLeast() {
      guard let fault = rules.fault(of: node) else { return placement(node, isProven: true) }
      opened += 1
      if opened > Self.limit { return placement(rules.withoutFaults(node), isProven: false) }
      for half in rules.parts(of: node, at: fault) { add(half) }
    }
    return nil
  }

  private func root(choices: [UInt64], needed: UInt32) -> Node {
    var root = Node(
      choices: choices,
      mayBeLeftOut: (1 << UInt32(task.cells) - 1) & ~task.past & ~needed, givenUp: 0, bound: 0,
      places: [])
    for (topic, season) in task.seasons.enumerated() {
      guard let season else { continue }
      let isPossible = (0..<3).contains { choices[$0 * task.topics + topic] & season != 0 }
      if !isPossible { root.givenUp |= 1 << UInt16(topic) }
    }
    return root
  }

  private mutating func add(_ node: Node) {
    guard
      let cost = cheapest.solve(choices: node.choices, mayBeLeftOut: node.mayBeLeftOut)
    else { return }
    var node = node
    node.bound = cost + Int64(node.givenUp.nonzeroBitCount) * PlanCost.packedSeason
    node.places = cheapest.places
    open.insert(node)
  }

  private func placement(_ node: Node, isProven: Bool) -> Placement {
    Placement(
      places: node.places.map { $0 < 0 ? nil : $0 }, cost: rules.cost(of: node.places),
      isProven: isProven)
  }
}
