/// Which numbers of a publication are withheld.
package struct SuppressionPattern: Hashable, Sendable {
  /// Withheld for their own sake.
  package let primary: Set<CellKey>
  /// Withheld for the sake of others.
  package let secondary: Set<CellKey>

  /// A pattern; no number is in both.
  package init(primary: Set<CellKey>, secondary: Set<CellKey>) {
    self.primary = primary
    self.secondary = secondary.subtracting(primary)
  }

  /// Everything withheld; which is primary must not be told, for that alone bounds a number.
  package var withheld: Set<CellKey> { primary.union(secondary) }

  /// Whether a number is withheld.
  package func withholds(_ key: CellKey) -> Bool {
    primary.contains(key) || secondary.contains(key)
  }

  /// Whether a share is withheld: with either of its counts.
  package func withholdsShare(of part: CellKey, in whole: CellKey) -> Bool {
    withholds(part) || withholds(whole)
  }
}
