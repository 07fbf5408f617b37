import TestSupport

@testable import DisclosureControl

/// A small made-up table, with many small counts and some of nobody.
struct SeededTable {
  /// What every cell holds, by row, column and layer.
  let leaves: [CellKey: Int]
  private let shape: [Int]
  private let isLinked: Bool

  private static let names = ["row", "column", "layer"]

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    shape = [
      Int.random(in: 2...4, using: &random), Int.random(in: 2...3, using: &random),
      seed % 5 == 0 ? 2 : 1,
    ]
    isLinked = seed % 10 == 0
    var leaves: [CellKey: Int] = [:]
    for row in 0..<shape[0] {
      for column in 0..<shape[1] {
        for layer in 0..<shape[2] {
          leaves[Self.key([row, column, layer])] =
            switch Int.random(in: 0..<10, using: &random) {
            case 0: 0
            case 1...3: Int.random(in: 1...4, using: &random)
            default: Int.random(in: 5...40, using: &random)
            }
        }
      }
    }
    self.leaves = leaves
  }

  private init(leaves: [CellKey: Int], like other: SeededTable) {
    self.leaves = leaves
    shape = other.shape
    isLinked = other.isLinked
  }

  /// The same table later: some cells grew, most of them by few.
  func later(seed: UInt64) -> SeededTable {
    var random = SplitMix64(seed: seed ^ 0xABCD)
    var grown = leaves
    for key in leaves.keys.sorted() where Int.random(in: 0..<3, using: &random) == 0 {
      let few = Int.random(in: 1...4, using: &random)
      let many = Int.random(in: 5...30, using: &random)
      grown[key, default: 0] += Bool.random(using: &random) ? few : many
    }
    return SeededTable(leaves: grown, like: self)
  }

  /// Every number that is printed: all totals; for linked tables row × column and row × layer, without the leaves.
  var values: [CellKey: Int] {
    var values: [CellKey: Int] = [:]
    for (key, value) in leaves {
      for mask in 0..<8 {
        let kept = key.coordinates.filter { coordinate in
          Self.names.firstIndex(of: coordinate.dimension).map { mask & (1 << $0) != 0 } ?? false
        }
        let isOut =
          isLinked && kept.contains { $0.dimension == "column" }
          && kept.contains { $0.dimension == "layer" }
        if !isOut { values[CellKey("present", kept), default: 0] += value }
      }
    }
    return shape[2] == 1 ? values.filter { $0.key["layer"] == nil } : values
  }

  /// The numbers as a publication.
  func cells() throws(DisclosureFault) -> PublicationCells {
    var cells = PublicationCells()
    for (key, value) in values { try cells.add(key, value, rule: DisclosurePolicy().headCounts) }
    return cells
  }

  /// Every total with its parts, found by looking, not from the code under test.
  var sums: [(total: CellKey, parts: [CellKey])] {
    values.keys.sorted().flatMap { total in
      Self.names.compactMap { name -> (total: CellKey, parts: [CellKey])? in
        guard total[name] == nil else { return nil }
        let parts = values.keys.filter {
          $0[name] != nil && $0.coordinates.filter { $0.dimension != name } == total.coordinates
        }.sorted()
        return parts.isEmpty ? nil : (total, parts)
      }
    }
  }

  private static func key(_ place: [Int]) -> CellKey {
    CellKey("present", zip(names, place).map { CellKey.Coordinate($0, "\($1)") })
  }
}
