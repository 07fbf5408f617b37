/// Nodes by distance, the nearest first.
struct DistanceHeap {
  private var items: [(node: Int, distance: Int64)] = []

  mutating func insert(_ node: Int, _ distance: Int64) {
    items.append((node, distance))
    var place = items.count - 1
    while place > 0, items[place].distance < items[(place - 1) / 2].distance {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popLeast() -> (node: Int, distance: Int64)? {
    guard let least = items.first else { return nil }
    let last = items.removeLast()
    guard !items.isEmpty else { return least }
    items[0] = last
    var place = 0
    while true {
      let left = 2 * place + 1
      guard left < items.count else { return least }
      let right = left + 1
      let child =
        right < items.count && items[right].distance < items[left].distance ? right : left
      guard items[child].distance < items[place].distance else { return least }
      items.swapAt(place, child)
      place = child
    }
  }
}
