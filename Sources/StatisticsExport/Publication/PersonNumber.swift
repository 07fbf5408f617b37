import DeliveryStatistics
package import DisclosureControl

/// A number about people in a table, or one of the two that a share about people gives away.
package struct PersonNumber {
  /// What it is, the same in every table.
  let key: CellKey
  /// How much.
  let value: Int
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
    let places = coordinates.compactMap { axis, item in
      item.map { CellKey.Coordinate(axis.id, axis.items[$0].code) }
    }
    return zip(quantities, [figure.count, figure.outOf ?? figure.count]).map { quantity, value in
      PersonNumber(
        key: CellKey(Self.name(quantity), places), value: value,
        isRegister: quantity.grain == .group)
    }
  }

  /// The rule that it falls under: heads counted in sessions only grow, heads on a register are a state.
  func rule(_ policy: DisclosurePolicy) -> ProtectionRule {
    isRegister ? policy.registers : policy.headCounts
  }

  /// Says of every pair of numbers that shares are taken of that the one counts some of the other.
  package static func addRemainders(to cells: inout PublicationCells) {
    let pairs = Measure.all.filter(\.isAboutPeople).map(\.quantities).filter { $0.count == 2 }
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
