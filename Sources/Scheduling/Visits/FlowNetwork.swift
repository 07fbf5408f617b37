/// A network of arcs with a capacity and a cost, and the cheapest flow through it.
///
/// Primal-dual: shortest paths by reduced costs give prices, then as much as possible flows over arcs that the prices make
/// free, and so on while a path still pays. With whole capacities every flow is whole.
package struct FlowNetwork {
  /// An arc; its reverse stands beside it at `place ^ 1`.
  private struct Arc {
    let end: Int32
    var room: Int32
    let cost: Int64
  }

  private var arcs: [Arc] = []
  private var first: [Int32]
  private var next: [Int32] = []
  private static let never = Int64.max / 4

  /// A network of so many nodes.
  package init(nodes: Int) {
    first = Array(repeating: -1, count: nodes)
  }

  /// Adds an arc and returns its number.
  package mutating func add(from: Int, to: Int, capacity: Int, cost: Int64) -> Int {
    let number = arcs.count
    arcs.append(Arc(end: Int32(to), room: Int32(capacity), cost: cost))
    next.append(first[from])
    first[from] = Int32(number)
    arcs.append(Arc(end: Int32(from), room: 0, cost: -cost))
    next.append(first[to])
    first[to] = Int32(number + 1)
    return number
  }

  /// How much flows over an arc.
  package func flow(over arc: Int) -> Int { Int(arcs[arc ^ 1].room) }

  /// Lets flow whatever lowers the cost, and returns it.
  ///
  /// - Parameters:
  ///   - source: Where it comes from; costs may be negative, but the network has no cycle.
  ///   - sink: Where it goes.
  /// - Returns: The cost of all that flows.
  package mutating func minimiseCost(from source: Int, to sink: Int) -> Int64 {
    var price = pricesOfPaths(from: source)
    guard price[sink] < Self.never else { return 0 }
    var total: Int64 = 0
    repeat {
      // The price of the sink is the cost of the cheapest path: only one that pays is taken.
      let cost = price[sink] - price[source]
      guard cost < 0 else { return total }
      total += cost * Int64(fillFreeArcs(from: source, to: sink, price))
    } while raise(&price, from: source, to: sink)
    return total
  }

  /// Costs of the cheapest paths, negative arcs allowed (Bellman and Ford, with a queue).
  private func pricesOfPaths(from source: Int) -> [Int64] {
    var price = [Int64](repeating: Self.never, count: first.count)
    var isQueued = [Bool](repeating: false, count: first.count)
    price[source] = 0
    var queue = [source]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      isQueued[node] = false
      var arc = first[node]
      while arc >= 0 {
        let (end, room, cost) = parts(arc)
        if room > 0, price[node] + cost < price[end] {
          price[end] = price[node] + cost
          if !isQueued[end] {
            isQueued[end] = true
            queue.append(end)
          }
        }
        arc = next[Int(arc)]
      }
    }
    return price
  }

  private func parts(_ arc: Int32) -> (end: Int, room: Int32, cost: Int64) {
    let arc = arcs[Int(arc)]
    return (Int(arc.end), arc.room, arc.cost)
  }

  /// New prices by Dijkstra over reduced costs; false when the sink is out of reach.
  private func raise(_ price: inout [Int64], from source: Int, to sink: Int) -> Bool {
    var distance = [Int64](repeating: Self.never, count: first.count)
    distance[source] = 0
    var heap = DistanceHeap()
    heap.insert(source, 0)
    while let (node, reached) = heap.popLeast() {
      guard reached == distance[node] else { continue }
      var arc = first[node]
      while arc >= 0 {
        let (end, room, cost) = parts(arc)
        if room > 0, price[end] < Self.never {
          let length = reached + cost + price[node] - price[end]
          if length < distance[end] {
            distance[end] = length
            heap.insert(end, length)
          }
        }
        arc = next[Int(arc)]
      }
    }
    guard distance[sink] < Self.never else { return false }
    for node in price.indices where price[node] < Self.never {
      price[node] += min(distance[node], distance[sink])
    }
    return true
  }

  /// As much as flows over arcs without reduced cost, by layers (Dinic).
  private mutating func fillFreeArcs(from source: Int, to sink: Int, _ price: [Int64]) -> Int {
    var total = 0
    while true {
      var layer = [Int32](repeating: -1, count: first.count)
      layer[source] = 0
      var queue = [source]
      var head = 0
      while head < queue.count {
        let node = queue[head]
        head += 1
        var arc = first[node]
        while arc >= 0 {
          let (end, room, cost) = parts(arc)
          if room > 0, layer[end] < 0, price[end] < Self.never,
            cost + price[node] - price[end] == 0
          {
            layer[end] = layer[node] + 1
            queue.append(end)
          }
          arc = next[Int(arc)]
        }
      }
      guard layer[sink] >= 0 else { return total }
      var current = first
      while true {
        let pushed = push(source, sink, .max, layer, price, &current)
        if pushed == 0 { break }
        total += Int(pushed)
      }
    }
  }

  /// One path, layer by layer; it is as deep as the network has layers, a handful here.
  private mutating func push(
    _ node: Int, _ sink: Int, _ limit: Int32, _ layer: [Int32], _ price: [Int64],
    _ current: inout [Int32]
  ) -> Int32 {
    if node == sink { return limit }
    while current[node] >= 0 {
      let arc = current[node]
      let (end, room, cost) = parts(arc)
      if room > 0, layer[end] == layer[node] + 1, cost + price[node] - price[end] == 0 {
        let pushed = push(end, sink, min(limit, room), layer, price, &current)
        if pushed > 0 {
          arcs[Int(arc)].room -= pushed
          arcs[Int(arc) ^ 1].room += pushed
          return pushed
        }
      }
      current[node] = next[Int(arc)]
    }
    return 0
  }
}
