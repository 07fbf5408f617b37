import Programme

/// What the plan asks of a level's ten topics.
struct LevelLessons {
  /// The season of each.
  let seasons: [Season?]
  /// Whether each is sensitive.
  let isSensitive: [Bool]

  init(_ entries: some Sequence<ProgrammeEntry>) {
    seasons = entries.map(\.season)
    isSensitive = entries.map { $0.sensitivity == .sensitive }
  }
}
