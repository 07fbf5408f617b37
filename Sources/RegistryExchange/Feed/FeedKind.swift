/// What a row of the synthetic feed is meant to be.
enum FeedKind: UInt8, CaseIterable {
  /// Held, on the planned day or a little later in its week.
  case held
  /// Reported as not held.
  case notHeld
  /// Held some days after it was reported as not held.
  case caughtUp
  /// Held, with more present than enrolled.
  case crowded
  /// Of a group that no registry knows yet.
  case unknownGroup
  /// With a lesson that is not in the programme.
  case unknownLesson
  /// On a day that no calendar has.
  case impossibleDate
  /// On a day of the school year before.
  case lastYear
  /// With an id that is no UUID.
  case brokenID
  /// The same report once more, with the same id.
  case repeated
  /// The same session reported by somebody else, with another id.
  case doubled
}
