/// Which places of a table a cell stands for: one, or those of a total, or those that a running value contains.
struct TraceTarget {
  private let rows: ClosedRange<Int>?
  private let columns: ClosedRange<Int>?
  private let width: Int

  /// The places of a row and a column; nil codes mean the total.
  ///
  /// - Returns: Nil when the table has no such row or column.
  init?(
    row: String?, column: String?, question: Question, places: TablePlaces,
    context: DimensionContext
  ) {
    width = places.width
    func range(
      _ code: String?, _ values: [DimensionValue], _ dimension: Dimension?
    ) -> ClosedRange<Int>?? {
      guard let code, let dimension else { return .some(nil) }
      guard let place = values.firstIndex(where: { $0.code == code }) else { return nil }
      let first = dimension.isCumulative ? TimeAxis(dimension, context.period).begins[place] : place
      return .some(first...place)
    }
    guard let rows = range(row, places.rows, question.rows),
      let columns = range(column, places.columns, question.columns)
    else { return nil }
    self.rows = rows
    self.columns = columns
  }

  /// Whether a place is one of them.
  @inline(__always)
  func contains(_ place: Int) -> Bool {
    let (row, column) = place.quotientAndRemainder(dividingBy: width)
    return (rows?.contains(row) ?? true) && (columns?.contains(column) ?? true)
  }
}
