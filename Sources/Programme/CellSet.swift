/// A set of a level's 30 cells as one mask, so that coverage is a population count.
package struct CellSet: Hashable, Sendable {
  /// Bit n is set when the cell with bit n is in the set.
  package var mask: UInt32

  /// The empty set.
  package static let empty = CellSet(mask: 0)
  /// All 30 cells.
  package static let all = CellSet(mask: (1 << UInt32(Cell.count)) - 1)

  /// The set of a mask.
  package init(mask: UInt32) {
    self.mask = mask
  }

  /// How many cells are in the set.
  package var count: Int { mask.nonzeroBitCount }

  /// Whether the cell is in the set.
  package func contains(_ cell: Cell) -> Bool {
    mask & 1 << UInt32(cell.bit) != 0
  }

  /// Puts the cell in; true when it was not there before.
  @discardableResult
  package mutating func insert(_ cell: Cell) -> Bool {
    let bit = UInt32(1) << UInt32(cell.bit)
    defer { mask |= bit }
    return mask & bit == 0
  }

  /// The cells that both sets have.
  package func intersection(_ other: CellSet) -> CellSet {
    CellSet(mask: mask & other.mask)
  }

  /// The cells that this set has and the other has not.
  package func subtracting(_ other: CellSet) -> CellSet {
    CellSet(mask: mask & ~other.mask)
  }

  /// The cells of either set.
  package func union(_ other: CellSet) -> CellSet {
    CellSet(mask: mask | other.mask)
  }
}
