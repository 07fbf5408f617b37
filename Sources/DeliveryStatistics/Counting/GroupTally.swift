/// What a table needs to know of one group's sessions.
struct GroupTally {
  /// Cells held by the last day of the period.
  var held: UInt32 = 0
  /// Cells reported as not held by that day.
  var notHeld: UInt32 = 0
  /// Cells held in time.
  var onTime: UInt32 = 0
  /// Whether anything was reported of the period.
  var hasReport = false
  var sessions = 0
  var present = 0
  var expected = 0
  var counted = 0
}
