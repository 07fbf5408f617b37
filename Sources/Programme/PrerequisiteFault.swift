/// A prerequisite that no plan can keep.
package enum PrerequisiteFault: Hashable, Sendable {
  /// The programme has no entry of that id.
  case unknown(entry: LessonID, place: Int)
  /// An entry names itself.
  case itself(entry: LessonID, place: Int)
  /// An entry names another twice.
  case repeated(entry: LessonID, place: Int)
  /// The other one is of a level that the entry's pupils have not been through.
  case level(entry: LessonID, place: Int, Level)
  /// Entries that wait for each other, each named by the one before it; the last one is the first.
  case cycle([LessonID])

  /// All there are among entries, in their order; a place is one in an entry's list of prerequisites.
  package static func all(in entries: [ProgrammeEntry]) -> [PrerequisiteFault] {
    guard entries.contains(where: { !$0.prerequisites.isEmpty }) else { return [] }
    let known = Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }
    return entries.flatMap { faults(of: $0, known) } + cycles(entries, known)
  }

  private static func faults(
    of entry: ProgrammeEntry, _ known: [LessonID: ProgrammeEntry]
  ) -> [PrerequisiteFault] {
    var seen: Set<LessonID> = []
    return entry.prerequisites.enumerated().compactMap { place, id in
      if id == entry.id { return .itself(entry: entry.id, place: place) }
      guard let other = known[id] else { return .unknown(entry: entry.id, place: place) }
      guard seen.insert(id).inserted else { return .repeated(entry: entry.id, place: place) }
      return entry.level.isTaught(after: other.level)
        ? nil : .level(entry: entry.id, place: place, other.level)
    }
  }

  /// The cycles of two entries and more; each entry is in one of them at most.
  private static func cycles(
    _ entries: [ProgrammeEntry], _ known: [LessonID: ProgrammeEntry]
  ) -> [PrerequisiteFault] {
    var done: Set<LessonID> = []
    var cycles: [PrerequisiteFault] = []
    for entry in entries {
      var path: [LessonID] = []
      if let cycle = cycle(from: entry.id, &path, known, &done) { cycles.append(.cycle(cycle)) }
      done.formUnion(path)
    }
    return cycles
  }

  /// The first cycle that a way through prerequisites runs into; what it has seen is done.
  private static func cycle(
    from id: LessonID, _ path: inout [LessonID], _ known: [LessonID: ProgrammeEntry],
    _ done: inout Set<LessonID>
  ) -> [LessonID]? {
    if let start = path.firstIndex(of: id) {
      return path.count - start > 1 ? path[start...] + [id] : nil
    }
    guard !done.contains(id), let entry = known[id] else { return nil }
    path.append(id)
    for other in entry.prerequisites where known[other]?.level == entry.level {
      if let cycle = cycle(from: other, &path, known, &done) { return cycle }
    }
    path.removeLast()
    done.insert(id)
    return nil
  }
}

extension Level {
  /// Whether a group of this level has been taught the other one's lessons, or is taught them this year.
  ///
  /// Pupils go up the levels; cohorts of adults have their own alone.
  func isTaught(after other: Level) -> Bool {
    self == other || cohort == nil && other < self
  }
}
