/// A publication that is out already, with what it withheld.
package struct PublishedVintage: Hashable, Sendable {
  /// All its numbers, the withheld ones with their true values.
  package let cells: PublicationCells
  /// What it withheld.
  package let withheld: Set<CellKey>

  /// A publication that is out.
  package init(cells: PublicationCells, withheld: Set<CellKey>) {
    self.cells = cells
    self.withheld = withheld
  }
}
