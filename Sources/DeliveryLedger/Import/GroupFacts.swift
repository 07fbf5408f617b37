import EducationRegistry

/// What a report of a group is held against, in 12 bytes, so that one cache line answers.
struct GroupFacts: Sendable {
  /// The first day of the group.
  let firstDay: Int32
  /// The last day of the group.
  let lastDay: Int32
  /// The level's number.
  let level: UInt8
  /// The raw number of the language.
  let language: UInt8
  /// The head-count.
  let enrolled: UInt16

  /// The facts of every group of a population; no report can be of a day that has no session key.
  static func of(_ population: Population) -> [GroupFacts] {
    (0..<population.count).map { group in
      GroupFacts(
        firstDay: max(population.firstDay[group], SessionKey.days.lowerBound),
        lastDay: min(population.lastDay[group], SessionKey.days.upperBound),
        level: population.level[group], language: population.language[group],
        enrolled: population.enrolled[group])
    }
  }
}
