/// The right edge of a growing tree: the roots of its whole subtrees, the greatest first (RFC 9162 2.1.2).
///
/// A leaf costs its own hash and one more on the average.
struct TreeEdge: Sendable {
  /// How many levels lie between two that are stored.
  static let step = 6
  /// The highest level that is stored: 2^30 nodes of 2^30 leaves are more than a country can have.
  static let highest = 30

  /// How many leaves there are.
  private(set) var size: Int
  /// One root for each bit of the size.
  private(set) var peaks: [TreeHash]
  /// The nodes of every stored level that were completed since the edge was read, lowest level first.
  private(set) var frozen: [[TreeHash]] = Array(repeating: [], count: highest / step)

  /// The edge of a tree of so many leaves, by default of none.
  init(size: Int = 0, peaks: [TreeHash] = []) {
    self.size = size
    self.peaks = peaks
  }

  /// Whether there are as many roots as the size has bits.
  var isWhole: Bool { size >= 0 && peaks.count == size.nonzeroBitCount }

  /// Adds a leaf.
  mutating func append(_ leaf: TreeHash) {
    var node = leaf
    var rest = size
    var level = 0
    while rest & 1 == 1, let left = peaks.popLast() {
      node = TreeHash.node(left, node)
      rest >>= 1
      level += 1
      if level.isMultiple(of: Self.step), level <= Self.highest {
        frozen[level / Self.step - 1].append(node)
      }
    }
    peaks.append(node)
    size += 1
  }

  /// Adds the leaves of a segment's entries.
  mutating func append(entries: UnsafeRawBufferPointer) {
    guard let base = entries.baseAddress else { return }
    for offset in stride(from: 0, through: entries.count - EntryRecord.size, by: EntryRecord.size) {
      append(.leaf(base + offset))
    }
  }

  /// The root over all leaves.
  var root: TreeHash {
    guard var root = peaks.last else { return .empty }
    for peak in peaks.dropLast().reversed() { root = .node(peak, root) }
    return root
  }
}
