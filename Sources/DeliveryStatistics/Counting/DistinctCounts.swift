/// How many institutions each place of a table has, its totals included.
///
/// Things are given institution by institution, so that one number a place tells whether it was counted: bits for each
/// place would take 2.5 KB of every one of the 55 thousand places of districts by days.
struct DistinctCounts {
  private let width: Int
  private let height: Int
  private var last: [Int32]
  /// By row, the total last; in a row by column, the total last.
  private(set) var counts: [Int]

  /// Nothing yet, over so many rows and columns.
  init(rows: Int, columns: Int) {
    width = columns
    height = rows
    counts = Array(repeating: 0, count: (rows + 1) * (columns + 1))
    last = Array(repeating: -1, count: counts.count)
  }

  /// Counts an institution at a place, row × columns + column, unless it was counted there.
  @inline(__always)
  mutating func insert(_ institution: Int32, at place: Int) {
    let (row, column) = place.quotientAndRemainder(dividingBy: width)
    let inner = row * (width + 1) + column
    // Who was counted in the place was counted in its totals too.
    if last[inner] == institution { return }
    mark(institution, inner)
    mark(institution, row * (width + 1) + width)
    mark(institution, height * (width + 1) + column)
    mark(institution, height * (width + 1) + width)
  }

  private mutating func mark(_ institution: Int32, _ place: Int) {
    if last[place] == institution { return }
    last[place] = institution
    counts[place] += 1
  }

  /// How many a row and a column have; nil means the total.
  func count(row: Int?, column: Int?) -> Int {
    counts[(row ?? height) * (width + 1) + (column ?? width)]
  }

  /// Adds the counts of other institutions.
  mutating func add(_ other: DistinctCounts) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }
}
