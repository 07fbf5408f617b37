import EducationRegistry

/// Sums and institutions of every place (row × column) of a table.
struct Counts {
  static let stride = Quantity.allCases.count

  /// The quantities of place n stand from n × stride on.
  private(set) var sums: [Int]
  /// The institutions with a group.
  private(set) var present: InstitutionSets
  /// The institutions with a report.
  private(set) var reporting: InstitutionSets

  /// Nothing counted yet.
  init(places: Int, institutions: Int) {
    sums = Array(repeating: 0, count: places * Self.stride)
    present = InstitutionSets(places: places, bound: institutions)
    reporting = present
  }

  /// Adds every group that takes part, in one pass over the columns; places may be -1 for a group left out.
  mutating func add(
    places: [Int32], population: Population, tallies: TallyTable, planNumber: [Int32],
    due: [UInt32], closed: [Int]
  ) {
    let (held, notHeld) = (tallies.heldCells, tallies.notHeldCells)
    let (sessions, absences) = (tallies.heldSessions, tallies.notHeldReports)
    let (heads, expected) = (tallies.present, tallies.enrolled)
    let (pupils, institution) = (population.enrolled, population.institution)
    for group in places.indices where places[group] >= 0 {
      let place = Int(places[group])
      let plan = Int(planNumber[group])
      let fulfilled = due[plan] & held[group]
      let missed = due[plan] & notHeld[group] & ~held[group]
      let at = place * Self.stride
      sums[at + Quantity.groups.rawValue] += 1
      sums[at + Quantity.pupils.rawValue] += Int(pupils[group])
      sums[at + Quantity.due.rawValue] += due[plan].nonzeroBitCount
      sums[at + Quantity.fulfilled.rawValue] += fulfilled.nonzeroBitCount
      sums[at + Quantity.notHeld.rawValue] += missed.nonzeroBitCount
      sums[at + Quantity.notReported.rawValue] += (due[plan] & ~fulfilled & ~missed).nonzeroBitCount
      sums[at + Quantity.closedHours.rawValue] += closed[plan]
      sums[at + Quantity.heldSessions.rawValue] += Int(sessions[group])
      sums[at + Quantity.present.rawValue] += Int(heads[group])
      sums[at + Quantity.expected.rawValue] += Int(expected[group])
      present.insert(Int(institution[group]), at: place)
      if sessions[group] | absences[group] | held[group] | notHeld[group] != 0 {
        reporting.insert(Int(institution[group]), at: place)
      }
    }
  }
}
