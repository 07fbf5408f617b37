package import Chronology
package import DeliveryStatistics
package import Diagnostics

/// One table of a publication, its numbers final: every form of the publication is made of these alone.
package struct PublishedTable: Hashable, Sendable {
  /// The name in files, such as `delivery-by-region`.
  package let id: String
  /// The title for people.
  package let title: Sentence
  /// The rows.
  package let rows: PublishedAxis
  /// The columns; nil for no split.
  package let columns: PublishedAxis?
  /// The measures in order.
  package let measures: [PublishedMeasure]
  /// The days that it covers.
  package let period: DayRange
  /// What alone is counted, such as small schools; everything when there is none.
  package let filters: [PublishedFilter]

  /// By row, the total last; in a row by column, the total last; then by measure.
  private var cells: [TableCell]

  /// A table.
  package init(
    id: String, title: Sentence, rows: PublishedAxis, columns: PublishedAxis?,
    measures: [PublishedMeasure], period: DayRange, filters: [PublishedFilter] = [],
    cells: [TableCell]
  ) {
    precondition(
      cells.count
        == (rows.items.count + 1) * ((columns?.items.count ?? 0) + 1) * measures.count,
      "a table has a cell for every measure")
    self.id = id
    self.title = title
    self.rows = rows
    self.columns = columns
    self.measures = measures
    self.period = period
    self.filters = filters
    self.cells = cells
  }

  /// The cell of a row, a column and a measure, by place; nil means the total.
  package subscript(row: Int?, column: Int?, measure: Int) -> TableCell {
    get { cells[place(row, column) * measures.count + measure] }
    set { cells[place(row, column) * measures.count + measure] = newValue }
  }

  /// The cell of a measure's name; missing when the table has no such measure.
  package func cell(_ measure: String, row: Int? = nil, column: Int? = nil) -> TableCell {
    guard let place = measures.firstIndex(where: { $0.id == measure }) else { return .missing }
    return self[row, column, place]
  }

  /// The columns' places, the total first; the total alone without a split.
  package var columnPlaces: [Int?] { columns?.places ?? [nil] }

  /// The limits as text: `subtype=small`.
  package var filterText: String {
    filters.map { "\($0.dimension)=\($0.item.code)" }.joined(separator: " ")
  }

  /// Every line, column by column and the totals first, so that the rows of a column stand together.
  package var lines: [(row: Int?, column: Int?)] {
    columnPlaces.flatMap { column in rows.places.map { (row: $0, column: column) } }
  }

  private func place(_ row: Int?, _ column: Int?) -> Int {
    let width = columns?.items.count ?? 0
    return (row ?? rows.items.count) * (width + 1) + (column ?? width)
  }
}
