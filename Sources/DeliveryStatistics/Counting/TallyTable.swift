/// What the ledger knows of each class group, as columns in the order of the population.
package struct TallyTable: Sendable {
  /// Masks of the cells with a held session (`CellSet.mask`).
  package var heldCells: [UInt32]
  /// Masks of the cells reported as not held; a cell held later is in both.
  package var notHeldCells: [UInt32]
  /// Sessions held, of any lesson, planned or not.
  package var heldSessions: [UInt32]
  /// Reports of sessions not held.
  package var notHeldReports: [UInt32]
  /// Held sessions whose heads were counted.
  package var countedSessions: [UInt32]
  /// Pupils present, summed over counted sessions.
  package var present: [UInt32]
  /// Pupils enrolled, summed over the same counted sessions.
  package var enrolled: [UInt32]

  /// The tallies of so many groups that reported nothing.
  package init(count: Int) {
    heldCells = Array(repeating: 0, count: count)
    notHeldCells = heldCells
    heldSessions = heldCells
    notHeldReports = heldCells
    countedSessions = heldCells
    present = heldCells
    enrolled = heldCells
  }

  /// How many groups it covers.
  package var count: Int { heldCells.count }
}
