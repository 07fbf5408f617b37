/// Every number about people in one publication, whatever table it stands in.
///
/// Nobody has to list what adds up to what: a number without a dimension is the sum of those with it.
package struct PublicationCells: Hashable, Sendable {
  /// One number.
  package struct Cell: Hashable, Sendable {
    /// What it is.
    package let key: CellKey
    /// How much.
    package let value: Int
    /// From which count on it may be shown.
    package let rule: ProtectionRule
  }

  /// A part and the whole it is taken from, such as present and enrolled: their difference counts people too.
  struct Remainder: Hashable {
    let part: CellKey
    let whole: CellKey
  }

  /// Which dimensions lie inside others.
  package let hierarchies: [DimensionHierarchy]
  /// Dimensions whose values run on instead of adding up: the first month, the first two months.
  package let running: Set<String>
  private var held: [CellKey: Cell] = [:]
  private(set) var remainders: Set<Remainder> = []

  /// No numbers yet.
  package init(hierarchies: [DimensionHierarchy] = [], running: Set<String> = []) {
    self.hierarchies = hierarchies
    self.running = running
  }

  /// The numbers, by key.
  package var cells: [Cell] { held.values.sorted { $0.key < $1.key } }

  /// How many numbers there are.
  package var count: Int { held.count }

  /// The number of a key, nil where the publication has none.
  package subscript(key: CellKey) -> Cell? { held[key] }

  /// Adds a number; the same number may stand in several tables, a different one under the same key may not.
  package mutating func add(
    _ key: CellKey, _ value: Int, rule: ProtectionRule
  ) throws(DisclosureFault) {
    guard value >= 0 else { throw .negative(key) }
    let cell = Cell(key: key, value: value, rule: rule)
    if let known = held.updateValue(cell, forKey: key), known != cell {
      throw .contradiction(key, known.value, value)
    }
  }

  /// Says that one number counts some of the people of another; both must have been added.
  package mutating func addRemainder(of part: CellKey, in whole: CellKey) {
    precondition(held[part] != nil && held[whole] != nil, "both numbers are there")
    remainders.insert(Remainder(part: part, whole: whole))
  }
}
