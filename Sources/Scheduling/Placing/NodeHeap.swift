/// The open nodes, least bound first; of equal ones the latest, which lies deepest.
struct NodeHeap {
  private var nodes: [(node: PlacementSearch.Node, number: Int)] = []
  private var next = 0

  /// Takes the node with the least bound.
  mutating func popLeast() -> PlacementSearch.Node? {
    guard let least = nodes.first else { return nil }
    let last = nodes.removeLast()
    if !nodes.isEmpty {
      nodes[0] = last
      sink()
    }
    return least.node
  }

  /// Puts a node in.
  mutating func insert(_ node: PlacementSearch.Node) {
    nodes.append((node, next))
    next += 1
    var place = nodes.count - 1
    while place > 0, isBefore(place, (place - 1) / 2) {
      nodes.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < nodes.count && isBefore(child, least) {
        least = child
      }
      guard least != place else { return }
      nodes.swapAt(place, least)
      place = least
    }
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (nodes[left], nodes[right])
    return left.node.bound == right.node.bound
      ? left.number > right.number : left.node.bound < right.node.bound
  }
}
