/// The cheapest way to give each cell a place of its own, or none: an assignment, solved by shortest augmenting paths.
///
/// It knows nothing of order and distance between passes; ``PlacementSearch`` asks it again and again with fewer
/// choices. R. Jonker, A. Volgenant, "A shortest augmenting path algorithm", Computing 38 (1987).
struct CheapestPlaces {
  /// The place of each cell, -1 for none.
  private(set) var places: [Int]

  private let cells: Int
  private let count: Int
  private let costs: [Int64]
  private let unplacedCosts: [Int64]
  private var rowPrice: [Int64]
  private var placePrice: [Int64]
  private var holder: [Int]
  private var least: [Int64]
  private var way: [Int]

  private static let never = Int64.max / 4

  init(_ task: PlacementTask) {
    cells = task.cells
    count = task.weeks.count
    costs = (0..<task.cells).flatMap { cell in
      task.weeks.indices.map { task.cost(cell, in: $0) }
    }
    unplacedCosts = (0..<task.cells).map(task.unplacedCost)
    places = Array(repeating: -1, count: cells)
    rowPrice = Array(repeating: 0, count: cells)
    // The last place is the root of each search: a place that only the new cell holds.
    placePrice = Array(repeating: 0, count: count + 1)
    holder = Array(repeating: -1, count: count + 1)
    least = Array(repeating: 0, count: count + 1)
    way = Array(repeating: 0, count: count + 1)
  }

  /// The least cost with those choices, or nil when some cell that may not be left out finds no place.
  mutating func solve(choices: [UInt64], mayBeLeftOut: UInt32) -> Int64? {
    for cell in 0..<cells { rowPrice[cell] = 0 }
    for place in 0...count {
      placePrice[place] = 0
      holder[place] = -1
    }
    for cell in 0..<cells {
      guard let end = searchPath(of: cell, choices, mayBeLeftOut) else { return nil }
      var place = end
      while place != count {
        holder[place] = holder[way[place]]
        place = way[place]
      }
    }
    var total: Int64 = 0
    for cell in 0..<cells { places[cell] = -1 }
    for place in 0..<count where holder[place] >= 0 { places[holder[place]] = place }
    for cell in 0..<cells {
      total += places[cell] < 0 ? unplacedCosts[cell] : costs[cell * count + places[cell]]
    }
    return total
  }

  /// The place at which the cheapest path for a new cell ends: a free one, or one whose holder is left out.
  private mutating func searchPath(
    of cell: Int, _ choices: [UInt64], _ mayBeLeftOut: UInt32
  ) -> Int? {
    for place in 0..<count { least[place] = Self.never }
    var leastOut = (cost: Self.never, place: count)
    var seen: UInt64 = 0
    holder[count] = cell
    var place = count
    repeat {
      let row = holder[place]
      if mayBeLeftOut & 1 << UInt32(row) != 0, unplacedCosts[row] - rowPrice[row] < leastOut.cost {
        leastOut = (unplacedCosts[row] - rowPrice[row], place)
      }
      look(from: place, at: choices[row] & ~seen)
      let (step, next) = nearest(notIn: seen)
      let delta = min(step, leastOut.cost)
      guard delta < Self.never else { return nil }
      pay(delta, seen)
      if leastOut.cost < Self.never { leastOut.cost -= delta }
      if leastOut.cost == 0, step > delta { return leastOut.place }
      place = next
      if holder[place] < 0 { return place }
      seen |= 1 << UInt64(place)
    } while true
  }

  private mutating func look(from place: Int, at choices: UInt64) {
    let row = holder[place]
    var rest = choices
    while rest != 0 {
      let next = rest.trailingZeroBitCount
      rest &= rest - 1
      let cost = costs[row * count + next] - rowPrice[row] - placePrice[next]
      if cost < least[next] {
        least[next] = cost
        way[next] = place
      }
    }
  }

  private func nearest(notIn seen: UInt64) -> (cost: Int64, place: Int) {
    var best = (cost: Self.never, place: -1)
    for place in 0..<count where seen & 1 << UInt64(place) == 0 && least[place] < best.cost {
      best = (least[place], place)
    }
    return best
  }

  private mutating func pay(_ delta: Int64, _ seen: UInt64) {
    guard delta != 0 else { return }
    rowPrice[holder[count]] += delta
    for place in 0..<count {
      if seen & 1 << UInt64(place) != 0 {
        rowPrice[holder[place]] += delta
        placePrice[place] -= delta
      } else if least[place] < Self.never {
        least[place] -= delta
      }
    }
  }
}
