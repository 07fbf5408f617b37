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
    let (sessions, heads, expected) = (tallies.heldSessions, tallies.present, tallies.enrolled)
    let pupils = population.enrolled
    // Without -march the population count is a dozen instructions, so it is taken once a plan where it can be.
    let dueCounts = due.map(\.nonzeroBitCount)
    sums.withUnsafeMutableBufferPointer { sums in
      for group in places.indices where places[group] >= 0 {
        let plan = Int(planNumber[group])
        let fulfilled = (due[plan] & held[group]).nonzeroBitCount
        let missed = (due[plan] & notHeld[group] & ~held[group]).nonzeroBitCount
        let at = Int(places[group]) * Self.stride
        sums[at + Quantity.groups.rawValue] += 1
        sums[at + Quantity.pupils.rawValue] += Int(pupils[group])
        sums[at + Quantity.due.rawValue] += dueCounts[plan]
        sums[at + Quantity.fulfilled.rawValue] += fulfilled
        sums[at + Quantity.notHeld.rawValue] += missed
        sums[at + Quantity.notReported.rawValue] += dueCounts[plan] - fulfilled - missed
        sums[at + Quantity.closedHours.rawValue] += closed[plan]
        sums[at + Quantity.heldSessions.rawValue] += Int(sessions[group])
        sums[at + Quantity.present.rawValue] += Int(heads[group])
        sums[at + Quantity.expected.rawValue] += Int(expected[group])
      }
    }
  }

  /// Adds the institutions of every group that takes part.
  mutating func addInstitutions(places: [Int32], population: Population, tallies: TallyTable) {
    let (held, notHeld) = (tallies.heldCells, tallies.notHeldCells)
    let (sessions, absences) = (tallies.heldSessions, tallies.notHeldReports)
    let institution = population.institution
    // Neighbours in the registry share their institution and mostly their place: skip what is in already.
    var last: (institution: Int32, place: Int32, isReporting: Bool) = (-1, -1, false)
    for group in places.indices where places[group] >= 0 {
      let (here, place) = (institution[group], places[group])
      if here != last.institution || place != last.place {
        present.insert(Int(here), at: Int(place))
        last = (here, place, false)
      }
      if !last.isReporting,
        sessions[group] | absences[group] | held[group] | notHeld[group] != 0
      {
        reporting.insert(Int(here), at: Int(place))
        last.isReporting = true
      }
    }
  }
}
