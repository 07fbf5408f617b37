/// One session as it stands, in the numbers that rules of plausibility look at.
package struct ReportedSession: Sendable {
  /// The group's place in the population.
  package var group: Int
  /// The date, as a day number.
  package var day: Int32
  /// Whether it was held.
  package var isHeld: Bool
  /// Heads present; nil when not counted.
  package var present: Int?
  /// Heads enrolled by the report; nil when not counted.
  package var enrolled: Int?
  /// A number that stands for who taught, the same for the same person; 0 when not given.
  package var deliverer: Int
  /// The day on which it was reported, as a day number; nil when the report claims none.
  package var reportedOn: Int32?

  /// A session.
  package init(
    group: Int, day: Int32, isHeld: Bool = true, present: Int? = nil, enrolled: Int? = nil,
    deliverer: Int = 0, reportedOn: Int32? = nil
  ) {
    self.group = group
    self.day = day
    self.isHeld = isHeld
    self.present = present
    self.enrolled = enrolled
    self.deliverer = deliverer
    self.reportedOn = reportedOn
  }
}
