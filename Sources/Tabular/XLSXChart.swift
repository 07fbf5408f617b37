/// A native chart over cells of the sheet that it stands on; series differ by pattern, so no colour is needed.
package struct XLSXChart: Sendable {
  /// How values are drawn.
  package enum Kind: Sendable {
    case bars
    case columns
    case line
  }

  /// A column of numbers.
  package struct Series: Sendable {
    let name: String
    let column: Int

    /// The numbers of a column, named.
    package init(name: String, column: Int) {
      self.name = name
      self.column = column
    }
  }

  let kind: Kind
  let title: String
  /// The rows drawn, counted from the first row below the header.
  let rows: Range<Int>
  /// The column of their names.
  let names: Int
  let series: [Series]
  /// The column that its upper left corner stands in, on the header's row.
  let column: Int

  /// A chart.
  ///
  /// - Parameters:
  ///   - kind: How values are drawn.
  ///   - title: What stands above it.
  ///   - rows: The rows drawn, counted from the first row below the header; at least one.
  ///   - names: The column of their names.
  ///   - series: The columns of numbers.
  ///   - column: Where its upper left corner stands, on the header's row.
  package init(
    kind: Kind, title: String, rows: Range<Int>, names: Int, series: [Series], column: Int
  ) {
    self.kind = kind
    self.title = title
    self.rows = rows
    self.names = names
    self.series = series
    self.column = column
  }
}
