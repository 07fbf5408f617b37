/// Who may visit whom in one region, for one kind of specialist, with days, districts and institutions as numbers.
package struct VisitTask: Sendable {
  /// A specialist on a day of the window.
  package struct Turn: Hashable, Sendable {
    /// The specialist.
    package let specialist: Int
    /// Where the specialist comes from.
    package let district: Int
    /// The day's place in the window.
    package let day: Int

    /// A turn.
    package init(specialist: Int, district: Int, day: Int) {
      self.specialist = specialist
      self.district = district
      self.day = day
    }
  }

  /// An institution that asks for visits.
  package struct Place: Hashable, Sendable {
    /// Where it is.
    package let district: Int
    /// How many groups are to be served.
    package let groups: Int
    /// The days of the window on which it is open.
    package let days: [Int]

    /// A place.
    package init(district: Int, groups: Int, days: [Int]) {
      self.district = district
      self.groups = groups
      self.days = days
    }
  }

  /// Every specialist-day there is.
  package let turns: [Turn]
  /// The institutions.
  package let places: [Place]
  /// How many groups a visit serves.
  package let sessionsPerDay: Int
  /// How many days the window has.
  package let days: Int
  /// How far districts are from each other: 0 the same, 1 neighbours, 2 others.
  package let travel: [[Int]]

  /// A task.
  package init(
    turns: [Turn], places: [Place], sessionsPerDay: Int, days: Int, travel: [[Int]]
  ) {
    precondition(sessionsPerDay > 0, "a specialist without sessions was refused when read")
    self.turns = turns
    self.places = places
    self.sessionsPerDay = sessionsPerDay
    self.days = days
    self.travel = travel
  }
}
