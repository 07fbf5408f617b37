/// The numbers of a publication and every equation between them, found from their keys.
struct CellNetwork {
  /// A number, printed or only implied by printed ones.
  struct Node: Hashable {
    let key: CellKey
    let value: Int
    let rule: ProtectionRule
    let isPrinted: Bool
  }

  /// A number that is the sum of others.
  struct Sum: Hashable {
    let total: Int
    let parts: [Int]
  }

  private(set) var nodes: [Node]
  private(set) var sums: [Sum] = []
  private let hierarchies: [DimensionHierarchy]

  /// Finds what adds up to what; refuses numbers that do not.
  init(of cells: PublicationCells) throws(DisclosureFault) {
    hierarchies = cells.hierarchies
    nodes = cells.cells.map {
      Node(key: $0.key, value: $0.value, rule: $0.rule, isPrinted: true)
    }
    let index = Dictionary(uniqueKeysWithValues: nodes.indices.map { (nodes[$0].key, $0) })
    for (slot, parts) in families(index, running: cells.running) {
      try add(parts, to: slot)
    }
    addRuns(cells.running)
    for remainder in cells.remainders.sorted(by: { $0.part < $1.part }) {
      try add(remainder, index)
    }
  }

  /// A whole, and the dimension that its parts differ in.
  private struct Slot: Hashable {
    let whole: Int
    let dimension: String
  }

  private func families(
    _ index: [CellKey: Int], running: Set<String>
  ) -> [(Slot, [Int])] {
    var inner: [Slot: [Int]] = [:]
    var flat: [Slot: [Int]] = [:]
    // Totals of which some part has no outer value: districts all lie in regions, combined classes in no stage.
    var open: Set<Slot> = []
    for part in nodes.indices {
      let key = nodes[part].key
      for coordinate in key.coordinates where !running.contains(coordinate.dimension) {
        let total = index[key.without(coordinate.dimension)].map {
          Slot(whole: $0, dimension: coordinate.dimension)
        }
        if let total { flat[total, default: []].append(part) }
        if let outer = outer(of: key, over: coordinate, index) {
          inner[Slot(whole: outer, dimension: coordinate.dimension), default: []].append(part)
        } else if let total {
          open.insert(total)
        }
      }
    }
    return inner.merging(flat.filter { open.contains($0.key) }) { first, _ in first }.sorted {
      ($0.key.whole, $0.key.dimension) < ($1.key.whole, $1.key.dimension)
    }.map { ($0.key, $0.value) }
  }

  /// The number of the outer value that this one is a part of, where that is shown.
  private func outer(
    of key: CellKey, over coordinate: CellKey.Coordinate, _ index: [CellKey: Int]
  ) -> Int? {
    guard let hierarchy = hierarchies.first(where: { $0.inner == coordinate.dimension }),
      let outer = hierarchy.parents[coordinate.code]
    else { return nil }
    let bare = key.without(coordinate.dimension)
    return index[bare.with(CellKey.Coordinate(hierarchy.outer, outer))]
  }

  /// Adds a sum; what the shown parts leave open is a number that anybody can derive.
  private mutating func add(_ parts: [Int], to slot: Slot) throws(DisclosureFault) {
    let whole = nodes[slot.whole]
    let sum = parts.reduce(0) { $0 + nodes[$1].value }
    guard sum <= whole.value else {
      throw .notAdditive(
        whole.key, dimension: slot.dimension, whole: whole.value, parts: sum)
    }
    var parts = parts
    if sum < whole.value {
      let rest = whole.key.with(CellKey.Coordinate(slot.dimension, "(rest)"))
      parts.append(imply(rest, whole.value - sum, rule: whole.rule))
    }
    sums.append(Sum(total: slot.whole, parts: parts))
  }

  private mutating func imply(_ key: CellKey, _ value: Int, rule: ProtectionRule) -> Int {
    nodes.append(Node(key: key, value: value, rule: rule, isPrinted: false))
    return nodes.count - 1
  }

  /// Numbers along a running dimension grow by increments that anybody can derive.
  private mutating func addRuns(_ running: Set<String>) {
    for dimension in running.sorted() {
      let runs = Dictionary(
        grouping: nodes.indices.filter { nodes[$0].key[dimension] != nil },
        by: { nodes[$0].key.without(dimension) })
      for run in runs.values.sorted(by: { $0[0] < $1[0] }) {
        for (earlier, later) in zip(run, run.dropFirst())
        where nodes[later].value >= nodes[earlier].value {
          let key = nodes[later].key.with(CellKey.Coordinate("since", dimension))
          let grown = nodes[later].value - nodes[earlier].value
          sums.append(
            Sum(
              total: later,
              parts: [earlier, imply(key, grown, rule: nodes[later].rule)]))
        }
      }
    }
  }

  private mutating func add(
    _ remainder: PublicationCells.Remainder, _ index: [CellKey: Int]
  ) throws(DisclosureFault) {
    guard let part = index[remainder.part], let whole = index[remainder.whole] else { return }
    let rest = nodes[whole].value - nodes[part].value
    guard rest >= 0 else {
      throw .notAdditive(
        remainder.whole, dimension: remainder.part.measure, whole: nodes[whole].value,
        parts: nodes[part].value)
    }
    let key = remainder.whole.with(CellKey.Coordinate("without", remainder.part.measure))
    sums.append(
      Sum(total: whole, parts: [part, imply(key, rest, rule: nodes[part].rule)]))
  }
}
