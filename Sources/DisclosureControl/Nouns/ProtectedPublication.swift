/// A publication with the pattern that protects it, and the audit that says so.
package struct ProtectedPublication: Hashable, Sendable {
  /// The numbers.
  package let cells: PublicationCells
  /// What is withheld of them.
  package let pattern: SuppressionPattern
  /// What the attack on it came to.
  package let audit: DisclosureAudit

  /// What the next publication needs to know of this one.
  package var vintage: PublishedVintage {
    PublishedVintage(cells: cells, withheld: pattern.withheld)
  }

  /// A number as it may be shown: its value, or nil where it is withheld; also nil for a key without a number.
  package func shown(_ key: CellKey) -> Int? {
    pattern.withholds(key) ? nil : cells[key]?.value
  }

  /// Whether more than half of a table's numbers would be withheld, and what could be shown instead.
  ///
  /// - Parameter keys: The keys of the table's numbers about people, zeros included.
  /// - Returns: Nil for a table that shows enough.
  package func sparsity(of keys: [CellKey]) -> SparseTable? {
    let counted = keys.filter { (cells[$0]?.value ?? 0) > 0 || pattern.withholds($0) }
    let withheld = counted.count(where: pattern.withholds)
    guard withheld * 2 > counted.count else { return nil }
    return SparseTable(
      withheld: withheld, numbers: counted.count, proposal: proposal(for: counted))
  }

  private func proposal(for keys: [CellKey]) -> SparseTable.Coarsening? {
    let dimensions = Set(keys.flatMap { $0.coordinates.map(\.dimension) }).sorted()
    var best: (coarsening: SparseTable.Coarsening, numbers: Int)?
    for dimension in dimensions {
      let hierarchy = cells.hierarchies.first { $0.inner == dimension }
      let coarser = coarser(keys, than: dimension, in: hierarchy)
      let withheld = coarser.count(where: pattern.withholds)
      guard !coarser.isEmpty, withheld * 2 <= coarser.count, coarser.count > best?.numbers ?? 0
      else { continue }
      let outer = hierarchy.map {
        SparseTable.Coarsening.outer($0.outer, insteadOf: dimension)
      }
      best = (outer ?? .without(dimension), coarser.count)
    }
    return best?.coarsening
  }

  /// The numbers of the table one step coarser in a dimension, as far as the publication has them.
  private func coarser(
    _ keys: [CellKey], than dimension: String, in hierarchy: DimensionHierarchy?
  ) -> Set<CellKey> {
    let up = keys.map { key in
      guard let code = key[dimension] else { return key }
      let bare = key.without(dimension)
      guard let hierarchy, let outer = hierarchy.parents[code] else { return bare }
      return bare.with(CellKey.Coordinate(hierarchy.outer, outer))
    }
    return Set(up.filter { (cells[$0]?.value ?? 0) > 0 })
  }
}
