/// Holds proofs against roots, with nothing but hashes: what anybody can do with a receipt, without the ledger.
package enum TreeProof {
  /// Whether the path leads from a leaf, from 0, to the root of a tree of so many leaves (RFC 9162 2.1.3.2).
  package static func includes(
    _ leaf: TreeHash, at index: Int, size: Int, path: [TreeHash], root: TreeHash
  ) -> Bool {
    guard index >= 0, index < size else { return false }
    var place = index
    var last = size - 1
    var hash = leaf
    for step in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        hash = .node(step, hash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = .node(hash, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether the tree of the second root begins with the whole tree of the first (RFC 9162 2.1.4.2).
  package static func extends(
    from old: (size: Int, root: TreeHash), to new: (size: Int, root: TreeHash), path: [TreeHash]
  ) -> Bool {
    guard old.size >= 0, old.size <= new.size else { return false }
    if old.size == new.size { return path.isEmpty && old.root == new.root }
    if old.size == 0 { return path.isEmpty && old.root == .empty }
    // A whole subtree is its own first node.
    var path = path[...]
    if old.size & (old.size - 1) == 0 { path = ([old.root] + path)[...] }
    guard let first = path.popFirst() else { return false }
    let low = (old.size - 1).trailingOnes
    var place = (old.size - 1) >> low
    var last = (new.size - 1) >> low
    var (before, after) = (first, first)
    for step in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        before = .node(step, before)
        after = .node(step, after)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        after = .node(after, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && before == old.root && after == new.root
  }
}

extension Int {
  /// How many ones the number ends with.
  fileprivate var trailingOnes: Int { (~self).trailingZeroBitCount }
}
