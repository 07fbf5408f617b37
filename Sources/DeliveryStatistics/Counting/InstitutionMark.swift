/// How many institutions a place has.
///
/// Things are given institution by institution, so that one number a place tells whether it was counted: bits for each
/// place would take 2.5 KB of every one of the 55 thousand places of districts by days.
struct InstitutionMark {
  private var last: Int32 = -1
  var count: Int32 = 0

  /// Counts an institution; false when it was counted already.
  @inline(__always)
  mutating func insert(_ institution: Int32) -> Bool {
    if last == institution { return false }
    last = institution
    count &+= 1
    return true
  }
}

/// Where the marks of a table's places and totals lie: the places, the totals of rows, those of columns, the whole.
struct MarkLayout {
  let rows: Int
  let columns: Int

  var places: Int { rows * columns }
  var count: Int { rows * columns + rows + columns + 1 }

  /// The mark of a row and a column; nil means the total.
  @inline(__always)
  func mark(row: Int?, column: Int?) -> Int {
    switch (row, column) {
    case (let row?, let column?): row &* columns &+ column
    case (let row?, nil): rows &* columns &+ row
    case (nil, let column?): rows &* columns &+ rows &+ column
    case (nil, nil): rows &* columns &+ rows &+ columns
    }
  }
}
