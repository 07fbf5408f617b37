/// Gatherings by row and column, the totals last: each counts once wherever some of its groups are.
struct GatheringCounts {
  private(set) var sums: [Int]
  /// To which rows, and to which columns, what belongs to one is added.
  private let rows: [[Int]]
  private let columns: [[Int]]
  private let width: Int

  /// Counts the gatherings of some shared sessions.
  ///
  /// - Parameters:
  ///   - sessions: The sessions.
  ///   - runsOn: Of each row, and of each column, whether it contains the one before it.
  ///   - height: How many rows there are.
  ///   - width: How many columns there are.
  init(
    _ sessions: [SharedSession], runsOn: (rows: [Bool], columns: [Bool]), height: Int, width: Int
  ) {
    self.width = width
    rows = Self.targets(height, runsOn.rows)
    columns = Self.targets(width, runsOn.columns)
    sums = Array(repeating: 0, count: (height + 1) * (width + 1))
    guard !sessions.isEmpty else { return }
    var sorted = sessions
    let isSorted = zip(sessions, sessions.dropFirst()).allSatisfy { !$1.precedes($0) }
    if !isSorted { sorted.sort { $0.precedes($1) } }
    var first = 0
    for index in 1...sorted.count
    where index == sorted.count || sorted[first].precedes(sorted[index]) {
      count(sorted[first..<index])
      first = index
    }
  }

  private mutating func count(_ gathering: ArraySlice<SharedSession>) {
    guard let place = gathering.first?.place else { return }
    guard gathering.allSatisfy({ $0.place == place }) else {
      var found: Set<Int> = []
      for session in gathering { forEachTarget(of: session.place) { found.insert($0) } }
      for target in found { sums[target] += 1 }
      return
    }
    let (row, column) = Int(place).quotientAndRemainder(dividingBy: width)
    for row in rows[row] {
      for column in columns[column] { sums[row * (width + 1) + column] += 1 }
    }
  }

  private func forEachTarget(of place: Int32, _ body: (Int) -> Void) {
    let (row, column) = Int(place).quotientAndRemainder(dividingBy: width)
    for row in rows[row] {
      for column in columns[column] { body(row * (width + 1) + column) }
    }
  }

  /// A value, those after it that contain it, and the total.
  private static func targets(_ count: Int, _ runsOn: [Bool]) -> [[Int]] {
    (0..<count).map { value in
      var last = value
      while last + 1 < runsOn.count, runsOn[last + 1] { last += 1 }
      return Array(value...last) + [count]
    }
  }
}
