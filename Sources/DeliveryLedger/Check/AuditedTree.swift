import GRDB

/// The tree as the journal's entries make it, to hold what is stored of it against.
struct AuditedTree {
  /// The edges at the sizes that were asked for.
  private(set) var edges: [Int: TreeEdge] = [0: TreeEdge()]
  /// The nodes of every stored level, lowest first.
  private let levels: [[TreeHash]]

  /// The tree over the nodes of the lowest stored level, and over what lies behind the last of them at each size.
  init(nodes: [TreeHash], rests: [Int: [TreeHash]], sizes: [Int]) {
    var upper = TreeEdge()
    for size in sizes where size > 0 {
      while upper.size < size / TreePages.limit, upper.size < nodes.count {
        upper.append(nodes[upper.size])
      }
      guard let rest = rests[size] else { continue }
      edges[size] = TreeEdge(size: size, peaks: upper.peaks + rest)
    }
    while upper.size < nodes.count { upper.append(nodes[upper.size]) }
    levels = [nodes] + upper.frozen
  }

  /// How many pages of nodes are not the journal's, or are missing.
  func pageFaults(_ db: Database) throws -> Int {
    var faults = 0
    var found = 0
    let rows = try RawStatement(db, TreePages.allPages)
    while try rows.next() {
      let nodes = TreeHash.unpack(rows.bytes(3))
      found += nodes.count
      let level = rows.integer(0) / TreeEdge.step - 1
      let first = rows.integer(1) * TreePages.limit
      let isRight =
        levels.indices.contains(level) && first + nodes.count <= levels[level].count
        && nodes.count == rows.integer(2)
        && Array(levels[level][first..<first + nodes.count]) == nodes
      if !isRight { faults += 1 }
    }
    let wanted = levels.prefix(TreeEdge.highest / TreeEdge.step).reduce(0) { $0 + $1.count }
    return faults + (found < wanted ? 1 : 0)
  }

  /// Whether the stored edge is that of the tree of so many leaves.
  func isEdge(_ stored: TreeEdge, size: Int) -> Bool {
    stored.size == size && stored.peaks == edges[size]?.peaks
  }
}
