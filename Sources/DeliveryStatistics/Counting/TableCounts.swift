/// The counts of a table by row and column, totals included.
struct TableCounts {
  let question: Question
  let places: TablePlaces
  private let counts: Counts
  /// The staff by place; empty unless it is asked for.
  private let staff: [Quantity: [Int]]
  private let gatherings: [Int]
  /// The wanted quantities, by row and column, the totals last.
  private var columns: [Quantity: [Int]] = [:]
  private let width: Int
  private let height: Int

  init(
    question: Question, places: TablePlaces, counts: Counts, context: DimensionContext,
    staff: [Quantity: [Int]] = [:]
  ) {
    self.staff = staff
    self.question = question
    self.places = places
    self.counts = counts
    width = places.width
    height = places.rows.count
    let runs = Self.runs(of: question, context)
    gatherings =
      GatheringCounts(
        counts.shared, runsOn: (runs.rows, runs.columns), height: height, width: width
      ).sums
    let wanted = Set(question.measures.flatMap(\.quantities) + [.groups])
    for quantity in wanted { columns[quantity] = sums(of: quantity, runs) }
  }

  /// How much of a quantity a row and a column have; nil means the total.
  func count(_ quantity: Quantity, row: Int?, column: Int?) -> Int {
    switch quantity {
    case .institutions: return institutions(.present, row, column)
    case .reportingInstitutions:
      return splitsSessions
        ? counts.count(of: .reporters, row: row, column: column)
        : institutions(.reporting, row, column)
    case .gatherings:
      let place = (row ?? height) * (width + 1) + (column ?? width)
      return (columns[.gatherings]?[place] ?? 0) + gatherings[place]
    default: return columns[quantity]?[(row ?? height) * (width + 1) + (column ?? width)] ?? 0
    }
  }

  /// How many groups have a part in a row and a column: what makes nothing a zero.
  func groups(row: Int?, column: Int?) -> Int {
    let base = base(row, column)
    return count(.groups, row: base.row, column: base.column)
  }

  /// Who has reported, of the groups of a row and a column.
  func reporting(row: Int?, column: Int?) -> Reporting {
    Reporting(
      institutions: institutions(.present, row, column),
      reporting: institutions(.reporting, row, column))
  }

  private func institutions(
    _ institutions: Counts.Institutions, _ row: Int?, _ column: Int?
  ) -> Int {
    let base = base(row, column)
    return counts.count(of: institutions, row: base.row, column: base.column)
  }

  private var splitsSessions: Bool {
    [question.rows, question.columns].compactMap(\.self).contains {
      $0.family != .institution && $0.family != .group
    }
  }

  /// Where the groups of a row and a column are counted: those of a week are those of all weeks.
  private func base(_ row: Int?, _ column: Int?) -> (row: Int?, column: Int?) {
    func isOfGroups(_ dimension: Dimension?) -> Bool {
      dimension.map { $0.family == .institution || $0.family == .group } ?? true
    }
    return (
      isOfGroups(question.rows) ? row : 0,
      isOfGroups(question.columns) ? (question.columns == nil ? 0 : column) : 0
    )
  }

  private func sums(of quantity: Quantity, _ runs: Runs) -> [Int] {
    var sums = [Int](repeating: 0, count: (height + 1) * (width + 1))
    for row in 0..<height {
      for column in 0..<width {
        let place = row * width + column
        let count =
          quantity.grain == .person
          ? staff[quantity]?[place] ?? 0 : counts.sum(of: quantity, at: place)
        sums[row * (width + 1) + column] = count
        sums[row * (width + 1) + width] += count
        sums[height * (width + 1) + column] += count
        sums[height * (width + 1) + width] += count
      }
    }
    // What runs on from value to value is summed up along the axis, its totals too.
    for row in 1..<max(height, 1) where runs.rows[row] {
      for column in 0...width {
        sums[row * (width + 1) + column] += sums[(row - 1) * (width + 1) + column]
      }
    }
    for column in 1..<max(width, 1) where runs.columns[column] {
      for row in 0...height {
        sums[row * (width + 1) + column] += sums[row * (width + 1) + column - 1]
      }
    }
    return sums
  }

  /// Which rows and columns contain the one before them.
  private struct Runs {
    var rows: [Bool]
    var columns: [Bool]
  }

  private static func runs(of question: Question, _ context: DimensionContext) -> Runs {
    func runs(_ dimension: Dimension?) -> [Bool] {
      guard let dimension else { return [false] }
      guard dimension.isCumulative else {
        return Array(repeating: false, count: dimension.values(in: context).count)
      }
      return TimeAxis(dimension, context.period).begins.enumerated().map { $0.element < $0.offset }
    }
    return Runs(rows: runs(question.rows), columns: runs(question.columns))
  }
}
