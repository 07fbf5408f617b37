/// What an attacker can know of a withheld number.
package struct CellInterval: Hashable, Sendable {
  /// The number.
  package let key: CellKey
  /// The least it can be.
  package let least: Int
  /// The most it can be; nil when nothing bounds it.
  package let most: Int?
  /// What must stay possible; nil for a number withheld only for the sake of others.
  package let protection: ClosedRange<Int>?

  /// How many values lie between the two ends; nil when nothing bounds it.
  package var width: Int? { most.map { $0 - least } }

  /// Whether everything that must stay possible does.
  package var isWideEnough: Bool {
    guard let protection else { return true }
    return least <= protection.lowerBound && (most ?? .max) >= protection.upperBound
  }
}
