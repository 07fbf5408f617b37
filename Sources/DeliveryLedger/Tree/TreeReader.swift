import GRDB

/// Reads nodes of the journal's tree, and makes proofs of them (RFC 9162 2.1.3.1 and 2.1.4.1).
final class TreeReader {
  private let db: Database
  private var pages: [Int: [TreeHash]] = [:]
  private var leaves: [Int: [TreeHash]] = [:]

  /// A reader within one transaction; it keeps what it read.
  init(_ db: Database) {
    self.db = db
  }

  /// Takes the leaves of the run of 64 that a position of the journal is in, which somebody has read already.
  func keep(_ leaves: [TreeHash], ofBlockWith position: Int) {
    self.leaves[(position - 1) / TreePages.limit] = leaves
  }

  /// The root of the first so many leaves.
  func root(size: Int) throws -> TreeHash {
    try range(0, size)
  }

  /// The path from a leaf, from 0, to the root over the first so many leaves.
  func inclusion(of leaf: Int, size: Int) throws -> [TreeHash] {
    var path: [TreeHash] = []
    var (start, count) = (0, size)
    while count > 1 {
      let half = Self.half(of: count)
      if leaf < start + half {
        path.append(try range(start + half, count - half))
        count = half
      } else {
        path.append(try range(start, half))
        start += half
        count -= half
      }
    }
    return path.reversed()
  }

  /// What proves that the tree of a size begins with the whole tree of an earlier size.
  func consistency(from old: Int, to new: Int) throws -> [TreeHash] {
    guard old > 0, old < new else { return [] }
    var proof: [TreeHash] = []
    var (start, count, rest, isWhole) = (0, new, old, true)
    while rest != count {
      let half = Self.half(of: count)
      if rest <= half {
        proof.append(try range(start + half, count - half))
        count = half
      } else {
        proof.append(try range(start, half))
        start += half
        count -= half
        rest -= half
        isWhole = false
      }
    }
    if !isWhole { proof.append(try range(start, count)) }
    return proof.reversed()
  }

  /// The root over some leaves that begin where a subtree does.
  private func range(_ start: Int, _ count: Int) throws -> TreeHash {
    guard count > 0 else { return .empty }
    guard count & (count - 1) != 0 else {
      let level = count.trailingZeroBitCount
      return try node(level: level, index: start >> level)
    }
    let half = Self.half(of: count)
    return .node(try range(start, half), try range(start + half, count - half))
  }

  /// The greatest power of two that is less than the number.
  static func half(of count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }

  private func node(level: Int, index: Int) throws -> TreeHash {
    let stored = level / TreeEdge.step * TreeEdge.step
    guard stored <= TreeEdge.highest else {
      return .node(
        try node(level: level - 1, index: index * 2),
        try node(level: level - 1, index: index * 2 + 1))
    }
    let width = 1 << (level - stored)
    let first = index * width
    let page = try stored == 0 ? leaves(first / TreePages.limit) : page(stored, first)
    let place = first % TreePages.limit
    guard place + width <= page.count else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the tree lacks a node")
    }
    var nodes = Array(page[place..<place + width])
    while nodes.count > 1 {
      nodes = stride(from: 0, to: nodes.count, by: 2).map { .node(nodes[$0], nodes[$0 + 1]) }
    }
    return nodes[0]
  }

  private func page(_ level: Int, _ first: Int) throws -> [TreeHash] {
    let number = first / TreePages.limit
    let key = number << 8 | level
    if let known = pages[key] { return known }
    let nodes = try TreePages.nodesOfPage(level: level, page: number, db)
    pages[key] = nodes
    return nodes
  }

  /// The leaves of a run of 64 entries, as far as there are entries.
  private func leaves(_ block: Int) throws -> [TreeHash] {
    if let known = leaves[block] { return known }
    let first = block * TreePages.limit + 1
    var hashes: [TreeHash] = []
    let rows = try RawStatement(db, Ledger.entriesOfRange)
    rows.bind(first, at: 1)
    rows.bind(first + TreePages.limit - 1, at: 2)
    while try rows.next() {
      guard let base = rows.bytes(0).baseAddress else { continue }
      for offset in stride(from: 0, to: rows.bytes(0).count, by: EntryRecord.size) {
        hashes.append(.leaf(base + offset))
      }
    }
    leaves[block] = hashes
    return hashes
  }
}
