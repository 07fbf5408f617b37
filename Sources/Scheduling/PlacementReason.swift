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
  /// There is no day for it.
  case unplaced
}

extension YearPlan {
  /// Why a cell stands where it stands.
  ///
  /// - Parameters:
  ///   - cell: The topic and the pass.
  ///   - entries: The level's ten entries in teaching order.
  /// - Returns: The reason that weighs most.
  package func reason(of cell: Cell, entries: some Collection<ProgrammeEntry>) -> PlacementReason {
    guard let day = day(of: cell) else { return .unplaced }
    let entry = entries[entries.index(entries.startIndex, offsetBy: cell.topic)]
    if let season = entry.season {
      if season.contains(day) { return .season(season) }
      return unmetSeasons.contains(cell.topic) ? .seasonUnmet(season) : .reminder(season)
    }
    return order.firstIndex(of: cell.topic) == cell.topic ? .order : .makesRoom
  }
}
