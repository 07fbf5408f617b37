/// What a number is: its measure and where it stands; the same in every table and vintage that shows it.
///
/// A dimension that a number is summed over is left out, so that the total of one table is the cell of another.
package struct CellKey: Hashable, Sendable {
  /// The measure's id, such as `present`.
  package let measure: String
  /// Where it stands, by dimension in alphabetical order.
  package let coordinates: [Coordinate]
  /// `present|district=191000|kind=school`.
  package let text: String

  /// One value of a dimension.
  package struct Coordinate: Hashable, Sendable {
    /// The dimension, such as `region`.
    package let dimension: String
    /// The code of the value, such as `KZ-19`.
    package let code: String

    /// A value of a dimension.
    package init(_ dimension: String, _ code: String) {
      self.dimension = dimension
      self.code = code
    }
  }

  /// The key of a number; the order of coordinates does not matter.
  package init(_ measure: String, _ coordinates: [Coordinate]) {
    self.measure = measure
    self.coordinates = coordinates.sorted { $0.dimension < $1.dimension }
    text = self.coordinates.reduce(measure) { "\($0)|\($1.dimension)=\($1.code)" }
  }

  /// The code of a dimension, nil for one that the number is summed over.
  package subscript(dimension: String) -> String? {
    coordinates.first { $0.dimension == dimension }?.code
  }

  /// The same number, summed over a dimension.
  package func without(_ dimension: String) -> CellKey {
    CellKey(measure, coordinates.filter { $0.dimension != dimension })
  }

  /// The same number at one more coordinate.
  package func with(_ coordinate: Coordinate) -> CellKey {
    CellKey(measure, coordinates.filter { $0.dimension != coordinate.dimension } + [coordinate])
  }

  package static func == (left: CellKey, right: CellKey) -> Bool { left.text == right.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension CellKey: Comparable {
  package static func < (left: CellKey, right: CellKey) -> Bool { left.text < right.text }
}
