package import Chronology
package import Programme

/// Why a cell stands in its week.
package enum PlacementReason: Hashable, Sendable {
  /// It is the topic's turn in the programme's order.
  case order
  /// The day lies in the topic's season.
  case season(Season)
  /// The topic's season is met, or will be, by another of its passes.
  case reminder(Season)
  /// No pass of the topic could be put into its season.
  case seasonUnmet(Season)
  /// The topic left its turn so that another could meet its season.
  case makesRoom
  /// It left the country's week, which the parameter begins, because the group lacks a class hour.
  case moved(from: SchoolDay)
  /// It is its turn, which is behind the lesson that it builds on.
  case builds(on: LessonID)
  /// Its day was closed only afterwards: to be caught up.
  case closedAfterwards
  /// The lesson that it builds on has no day either.
  case unplacedPrerequisite(LessonID)
  /// The year has fewer open class hours than lessons, or none that order, distance and care allow.
  case unplaced(hours: Int)
}

extension YearPlan {
  /// Why a cell stands where it stands.
  ///
  /// - Parameters:
  ///   - cell: The topic and the pass.
  ///   - entries: The level's ten entries in teaching order.
  /// - Returns: The reason that weighs most.
  package func reason(of cell: Cell, entries: some Collection<ProgrammeEntry>) -> PlacementReason {
    func id(_ topic: Int) -> LessonID {
      entries[entries.index(entries.startIndex, offsetBy: topic)].id
    }
    guard let day = day(of: cell) else {
      if lost.contains(where: { $0.cell == cell }) { return .closedAfterwards }
      if let missing = missingPrerequisite(of: cell) { return .unplacedPrerequisite(id(missing)) }
      return .unplaced(hours: sessions.count + lost.count + reserve.count)
    }
    if let week = national[Int(cell.bit)], week != day.week {
      return .moved(from: SchoolDay(number: week * 7 - 3))
    }
    let entry = entries[entries.index(entries.startIndex, offsetBy: cell.topic)]
    if let season = entry.season {
      if season.contains(day) { return .season(season) }
      return unmetSeasons.contains(cell.topic) ? .seasonUnmet(season) : .reminder(season)
    }
    guard isInTurn(cell) else { return .makesRoom }
    return laterPrerequisite(of: cell).map { .builds(on: id($0)) } ?? .order
  }

  /// Whether as many lessons stand before it in the country as in the programme.
  package func isInTurn(_ cell: Cell) -> Bool {
    guard let week = national[Int(cell.bit)] else { return true }
    return national.count { ($0 ?? .max) < week } == turn(of: cell)
  }

  /// How many lessons stand before it in the programme.
  func turn(of cell: Cell) -> Int {
    order.turn(of: Int(cell.bit), among: cells)
  }

  /// The prerequisite without a day, because of which a lesson has none.
  private func missingPrerequisite(of cell: Cell) -> Int? {
    order.prerequisites(of: cell.topic).first { topic in
      unplaced.contains(Cell(topic: topic, pass: Pass.all[0]))
    }
  }

  /// The prerequisite that the file has behind a lesson, if its turn was put off for that.
  private func laterPrerequisite(of cell: Cell) -> Int? {
    order.prerequisites(of: cell.topic).last { $0 > cell.topic }
  }
}
