/// Why numbers cannot be protected, and so not be published.
package enum DisclosureFault: Error, Equatable {
  /// A count below zero.
  case negative(CellKey)
  /// Two tables say different numbers of the same thing.
  case contradiction(CellKey, Int, Int)
  /// The parts are more than the whole, so the measure must not be added over the dimension.
  case notAdditive(CellKey, dimension: String, whole: Int, parts: Int)
  /// However much is withheld, this number can be derived from what is out already.
  case unprotectable(CellKey)
  /// The audit found numbers that can be derived too closely, also after repairs.
  case exposed([CellInterval])
  /// The solver gave up.
  case solver(status: Int)
}
