import Programme

/// What the plan asks of a level's topics, always ten places: of adults some may be empty.
struct LevelLessons {
  /// The season of each.
  let seasons: [Season?]
  /// Whether each is sensitive.
  let isSensitive: [Bool]
  /// The cells that the year is to have.
  let cells: CellSet
  /// The order in which they come and must come.
  let order: TeachingOrder

  init(_ level: Level, in programme: LessonProgramme) {
    let entries = programme.entries(of: level)
    let empty = LessonProgramme.topicsPerLevel - entries.count
    seasons = entries.map(\.season) + Array(repeating: nil, count: empty)
    isSensitive =
      entries.map { $0.sensitivity == .sensitive } + Array(repeating: false, count: empty)
    cells = programme.cells(of: level)
    order = TeachingOrder(entries)
  }

  /// How many lessons of the level come before a cell in the programme's order.
  func turn(of cell: Int) -> Int {
    order.turn(of: cell, among: cells)
  }
}
