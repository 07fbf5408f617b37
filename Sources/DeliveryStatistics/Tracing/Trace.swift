package import Chronology
package import Programme

/// What a number is made of.
package struct Trace: Hashable, Sendable {
  /// One of the counted things.
  package enum Item: Hashable, Sendable {
    /// A session, by its place in the journal.
    case session(position: Int)
    /// A planned lesson of a group.
    case cell(TracedCell)
    /// A class hour of a group that a closure took away.
    case closedHour(group: Int, day: SchoolDay)
    /// A group, with how many of its due lessons it fulfilled.
    case group(Int, fulfilled: Int, due: Int)
    /// An institution, by its number in the registry, and whether it has reported.
    case institution(Int, hasReported: Bool)
    /// Somebody of an institution's staff, of whom nothing more is said than whether a certificate is in force.
    case person(institution: Int, isCertified: Bool)
  }

  /// The first things, as many as were wanted.
  package let items: [Item]
  /// How many there are.
  package let count: Int
}

/// A planned lesson of a group, and what became of it.
package struct TracedCell: Hashable, Sendable {
  /// What is known of a due lesson.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case fulfilled
    case notHeld = "not-held"
    case notReported = "not-reported"
  }

  /// The group's place in the population.
  package let group: Int
  /// The programme entry's number.
  package let entry: Int
  /// The pass.
  package let pass: Pass
  /// The day of the plan.
  package let day: SchoolDay
  /// What is known of it.
  package let state: State
  /// Where the journal says so; nil when it says nothing.
  package let position: Int?
}
