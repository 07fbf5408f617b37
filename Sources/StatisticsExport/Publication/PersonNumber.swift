import DeliveryStatistics
package import DisclosureControl

/// A number about people in a table, or one of the two that a share about people gives away.
package struct PersonNumber {
  /// What it is, the same in every table.
  package let key: CellKey
  /// How much.
  package let value: Int
  private let isRegister: Bool

  /// The numbers of a cell: none where it is not about people or has none, two for a share, the part first.
  static func all(
    _ table: PublishedTable, _ line: (row: Int?, column: Int?), _ place: Int
  ) -> [PersonNumber] {
    let measure = table.measures[place]
    guard measure.isAboutPeople, let quantities = Measure(id: measure.id)?.quantities,
      let figure = table[line.row, line.column, place].figure
    else { return [] }
    let coordinates = [(table.rows, line.row)] + (table.columns.map { [($0, line.column)] } ?? [])
    let places =
      table.filters.map { coordinate($0.dimension, $0.item) }
      + coordinates.compactMap { axis, item in item.map { coordinate(axis.id, axis.items[$0]) } }
    // A district says its region; what says it twice would be another number.
    let finest = places.filter { outer in
      !places.contains { outerDimensions[$0.dimension] == outer.dimension }
    }
    return zip(quantities, [figure.count, figure.outOf ?? figure.count]).map { quantity, value in
      PersonNumber(
        key: CellKey(Self.name(quantity), finest), value: value,
        isRegister: quantity.grain == .group)
    }
  }

  /// The rule that it falls under: heads counted in sessions only grow, heads on a register are a state.
  func rule(_ policy: DisclosurePolicy) -> ProtectionRule {
    isRegister ? policy.registers : policy.headCounts
  }

  /// A value by its code, what lies in another behind that one: a district that moves is another number.
  private static func coordinate(_ dimension: String, _ item: PublishedItem) -> CellKey.Coordinate {
    let outer = outerDimensions[dimension] == nil ? nil : item.parent
    return CellKey.Coordinate(dimension, outer.map { "\($0)/\(item.code)" } ?? item.code)
  }

  /// The dimensions whose values lie in another's.
  private static let outerDimensions = ["district": "region", "grade": "stage"]

  /// Numbers with every equation that holds between them.
  ///
  /// - Parameter numbers: What they are, how much and under which rule.
  /// - Returns: The numbers.
  /// - Throws: Two numbers for one thing.
  package static func cells(
    of numbers: [(key: CellKey, value: Int, rule: ProtectionRule)]
  ) throws(DisclosureFault) -> PublicationCells {
    var parents: [String: [String: String]] = [:]
    for coordinate in numbers.lazy.flatMap(\.key.coordinates) {
      guard outerDimensions[coordinate.dimension] != nil,
        let slash = coordinate.code.firstIndex(of: "/")
      else { continue }
      parents[coordinate.dimension, default: [:]][coordinate.code] =
        String(coordinate.code[..<slash])
    }
    var cells = PublicationCells(
      hierarchies: outerDimensions.sorted { $0.key < $1.key }.map { inner, outer in
        DimensionHierarchy(inner, in: outer, parents: parents[inner] ?? [:])
      })
    for number in numbers { try cells.add(number.key, number.value, rule: number.rule) }
    addRemainders(to: &cells)
    return cells
  }

  /// Says of every pair of numbers that shares are taken of that the one counts some of the other.
  private static func addRemainders(to cells: inout PublicationCells) {
    let shares = Measure.all.filter(\.isAboutPeople).map(\.quantities).filter { $0.count == 2 }
    // Children whom lessons have reached follow from the two numbers side by side.
    let pairs = shares + [[.pupilsAtNone, .pupils]]
    for cell in cells.cells {
      for pair in pairs where cell.key.measure == name(pair[0]) {
        let whole = CellKey(name(pair[1]), cell.key.coordinates)
        if cells[whole] != nil { cells.addRemainder(of: cell.key, in: whole) }
      }
    }
  }

  /// The measure that shows the quantity alone, so that a share and its counts are one number.
  private static func name(_ quantity: Quantity) -> String {
    Measure.all.first { $0.basis == .count(quantity) }?.id ?? "\(quantity)"
  }
}
