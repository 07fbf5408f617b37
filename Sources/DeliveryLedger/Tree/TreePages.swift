import GRDB

/// The frozen nodes of the tree as they are stored: every sixth level, 64 nodes a page.
///
/// All nodes of 1.4 M entries would take 90 MB, these take 0.7; the levels between are computed from 64 entries or
/// nodes (measured in Decisions/0002).
enum TreePages {
  /// How many nodes a page has at most.
  static let limit = 1 << TreeEdge.step

  /// One page's nodes.
  static let page = "SELECT nodes FROM treePage WHERE level = ? AND page = ?"

  /// Every page with what it says of itself.
  static let allPages = """
    SELECT level, page, nodeCount, nodes FROM treePage ORDER BY level, page
    """

  /// Adds a page, or nodes to a page that has room.
  static let newPage = """
    INSERT INTO treePage (level, page, nodeCount, nodes) VALUES (?, ?, ?, ?)
    ON CONFLICT (level, page) DO UPDATE
    SET nodeCount = excluded.nodeCount, nodes = excluded.nodes
    """

  /// The edge that the tree grows at.
  static let edge = "SELECT size, peaks FROM treeEdge WHERE id = 1"

  /// Moves the edge.
  static let newEdge = """
    INSERT INTO treeEdge (id, size, peaks) VALUES (1, ?, ?)
    ON CONFLICT (id) DO UPDATE SET size = excluded.size, peaks = excluded.peaks
    """

  /// Reads the edge.
  static func edge(_ db: Database) throws -> TreeEdge {
    let rows = try RawStatement(db, edge)
    guard try rows.next() else { return TreeEdge() }
    return TreeEdge(size: rows.integer(0), peaks: TreeHash.unpack(rows.bytes(1)))
  }

  /// Writes what an edge came to since it was read at a size: its new nodes, and the edge itself.
  static func store(_ edge: TreeEdge, since size: Int, _ db: Database) throws {
    for (place, nodes) in edge.frozen.enumerated() where !nodes.isEmpty {
      let level = (place + 1) * TreeEdge.step
      try add(nodes, level: level, first: size >> level, db)
    }
    let move = try RawStatement(db, newEdge)
    move.bind(edge.size, at: 1)
    try TreeHash.pack(edge.peaks).withUnsafeBytes { peaks in
      move.bind(bytes: peaks, at: 2)
      try move.run()
    }
  }

  private static func add(
    _ nodes: [TreeHash], level: Int, first: Int, _ db: Database
  ) throws {
    let insert = try RawStatement(db, newPage)
    var rest = nodes[...]
    var index = first
    while !rest.isEmpty {
      let number = index / limit
      let before =
        index.isMultiple(of: limit) ? [] : try nodesOfPage(level: level, page: number, db)
      let added = rest.prefix(limit - before.count)
      let whole = before + added
      try TreeHash.pack(whole).withUnsafeBytes { bytes in
        insert.bind(level, at: 1)
        insert.bind(number, at: 2)
        insert.bind(whole.count, at: 3)
        insert.bind(bytes: bytes, at: 4)
        try insert.run()
      }
      rest = rest.dropFirst(added.count)
      index += added.count
    }
  }

  /// The nodes of a page; none when there is no such page.
  static func nodesOfPage(level: Int, page: Int, _ db: Database) throws -> [TreeHash] {
    let rows = try RawStatement(db, self.page)
    rows.bind(level, at: 1)
    rows.bind(page, at: 2)
    return try rows.next() ? TreeHash.unpack(rows.bytes(0)) : []
  }
}
