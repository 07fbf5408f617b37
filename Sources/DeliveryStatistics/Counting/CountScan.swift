import EducationRegistry
import Programme
import Scheduling

/// The sums of all places while they are counted: an array would ask at each of millions of steps whose it is.
typealias Sums = UnsafeMutableBufferPointer<Int>

/// One pass over class groups and, where a question needs them, their sessions.
struct CountScan: Sendable {
  let population: Population
  let planNumber: [Int32]
  let tallies: TallyTable
  /// The sessions; nil when the tallies tell enough.
  let facts: FactTable?
  let places: TablePlaces
  let plans: PlanPlaces
  /// Whether rows or columns split the lessons of a group.
  let splitsLessons: Bool
  let rowsAreGroups: Bool
  let wants: CountWants
  let through: Int

  /// Cells of a plan: a constant of this module is no call in the innermost loop.
  private static let cells = 30

  /// The groups' part of a place without the room that other dimensions take.
  @inline(__always)
  private func compact(_ place: Int) -> Int { rowsAreGroups ? place / places.width : place }

  private var compactCount: Int {
    rowsAreGroups ? places.rows.count : places.width
  }

  /// Counts some groups, those of an institution behind each other.
  func count(_ groups: some Sequence<Int>) -> Counts {
    var counts = Counts(
      rows: places.rows.count, columns: places.width, asksForReporters: wants.contains(.reporters))
    var sums = counts.sums
    sums.withUnsafeMutableBufferPointer { add(groups, $0, &counts) }
    counts.sums = sums
    return counts
  }

  private func add(_ groups: some Sequence<Int>, _ sums: Sums, _ counts: inout Counts) {
    var groupsOfPlan =
      splitsLessons
      ? [Int32](repeating: 0, count: compactCount * plans.due.count) : []
    var reasons = [(day: Int, reason: Int)](repeating: (0, 0), count: 32)
    var last: (present: (Int32, Int), reporting: (Int32, Int)) = ((-1, -1), (-1, -1))
    for group in groups where places.ofGroup[group] >= 0 {
      let place = Int(places.ofGroup[group])
      let plan = Int(planNumber[group])
      let tally =
        facts.map { tallied(group, at: place, plan, $0, &reasons, sums, &counts) }
        ?? tallied(group, at: place, sums)
      let at = place * Counts.stride
      sums[at + Quantity.groups.rawValue] += 1
      sums[at + Quantity.pupils.rawValue] += Int(population.enrolled[group])
      // Neighbours mostly share their institution and their place.
      let here = (population.institution[group], place)
      if here != last.present { counts.present.insert(here.0, at: place) }
      last.present = here
      if tally.hasReport, here != last.reporting {
        counts.reporting.insert(here.0, at: place)
        last.reporting = here
      }
      let due = plans.due[plan]
      addSteps(due: due, held: tally.held, pupils: Int(population.enrolled[group]), at: at, sums)
      if splitsLessons {
        groupsOfPlan[compact(place) * plans.due.count + plan] += 1
        addCells(tally, plan: plan, at: place, reasons, sums)
      } else {
        addCells(tally, plan: plan, of: at, reasons, sums)
      }
    }
    if splitsLessons { addPlans(groupsOfPlan, sums) }
  }

  /// What the stored tallies say of a group.
  @inline(__always)
  private func tallied(_ group: Int, at place: Int, _ sums: Sums) -> GroupTally {
    let at = place * Counts.stride
    sums[at + Quantity.heldSessions.rawValue] += Int(tallies.heldSessions[group])
    sums[at + Quantity.present.rawValue] += Int(tallies.present[group])
    sums[at + Quantity.expected.rawValue] += Int(tallies.enrolled[group])
    sums[at + Quantity.countedSessions.rawValue] += Int(tallies.countedSessions[group])
    let (held, notHeld) = (tallies.heldCells[group], tallies.notHeldCells[group])
    return GroupTally(
      held: held, notHeld: notHeld, onTime: 0,
      hasReport: tallies.heldSessions[group] | tallies.notHeldReports[group] | held | notHeld != 0)
  }

  /// What the sessions of a group come to; they are counted where they belong on the way.
  @inline(__always)
  private func tallied(
    _ group: Int, at groupPlace: Int, _ plan: Int, _ facts: FactTable,
    _ reasons: inout [(day: Int, reason: Int)], _ sums: Sums, _ counts: inout Counts
  ) -> GroupTally {
    var tally = GroupTally()
    let institution = population.institution[group]
    facts.forEach(of: group) { word, columns, index in
      if wants.contains(.cells), word.day <= through, word.cell != FactWord.noCell {
        let bit = UInt32(1) << UInt32(word.cell)
        if word.outcome == 0 {
          tally.held |= bit
          if wants.contains(.timeliness),
            word.day <= Int(plans.lastDays[plan * Self.cells + word.cell])
          {
            tally.onTime |= bit
          }
        } else {
          if wants.contains(.reasons),
            tally.notHeld & bit == 0 || word.day >= reasons[word.cell].day
          {
            reasons[word.cell] = (word.day, word.outcome)
          }
          tally.notHeld |= bit
        }
      }
      let part = places.place(of: word)
      guard part >= 0 else { return }
      tally.hasReport = true
      let place = groupPlace + Int(part)
      if wants.contains(.reporters) { counts.reporters.insert(institution, at: place) }
      guard word.outcome == 0 else { return }
      let at = place * Counts.stride
      sums[at + Quantity.heldSessions.rawValue] += 1
      if !wants.isDisjoint(with: .ofSessions) {
        addDetails(word, columns, index, group: group, place: place, sums, &counts)
      }
    }
    return tally
  }

  /// What few questions ask of a session: each counter more costs some milliseconds a million sessions.
  @inline(__always)
  private func addDetails(
    _ word: FactWord, _ columns: FactColumns, _ index: Int, group: Int, place: Int, _ sums: Sums,
    _ counts: inout Counts
  ) {
    let at = place * Counts.stride
    if wants.contains(.heads) {
      let present = columns.present[index]
      if present != FactColumns.notCounted {
        sums[at + Quantity.countedSessions.rawValue] += 1
        sums[at + Quantity.present.rawValue] += Int(present)
        sums[at + Quantity.expected.rawValue] += Int(columns.enrolled[index])
      }
    }
    if wants.contains(.languages), word.language != Int(population.language[group]) {
      sums[at + Quantity.otherLanguage.rawValue] += 1
    }
    if wants.contains(.training), word.isKnownDeliverer {
      sums[at + Quantity.namedDeliverers.rawValue] += 1
      if word.isTrained { sums[at + Quantity.trainedDeliverers.rawValue] += 1 }
    }
    guard wants.contains(.gatherings) else { return }
    if word.isShared {
      counts.gatherings.insert(
        Counts.Gathering(
          place: Int32(place), institution: population.institution[group], day: UInt16(word.day),
          entry: UInt8(word.entry), together: columns.together[index]))
    } else {
      sums[at + Quantity.gatherings.rawValue] += 1
    }
  }

  /// To which step of fulfilment a group belongs.
  @inline(__always)
  private func addSteps(due: UInt32, held: UInt32, pupils: Int, at: Int, _ sums: Sums) {
    guard due != 0 else { return }
    let all = due.nonzeroBitCount
    let done = (due & held).nonzeroBitCount
    let step: Quantity =
      done == 0
      ? .groupsAtNone
      : done * 2 < all
        ? .groupsUnderHalf : done * 5 <= all * 4 ? .groupsUnderMost : .groupsOverMost
    sums[at + Quantity.groupsWithDue.rawValue] += 1
    sums[at + step.rawValue] += 1
    if done == 0 { sums[at + Quantity.pupilsAtNone.rawValue] += pupils }
  }

  /// The planned lessons of a group, all in one place.
  @inline(__always)
  private func addCells(
    _ tally: GroupTally, plan: Int, of at: Int, _ reasons: [(day: Int, reason: Int)],
    _ sums: Sums
  ) {
    let due = plans.due[plan]
    let dueCount = plans.dueCounts[plan]
    let fulfilled = (due & tally.held).nonzeroBitCount
    let missed = due & tally.notHeld & ~tally.held
    let missedCount = missed.nonzeroBitCount
    sums[at + Quantity.due.rawValue] += dueCount
    sums[at + Quantity.fulfilled.rawValue] += fulfilled
    sums[at + Quantity.notHeld.rawValue] += missedCount
    sums[at + Quantity.notReported.rawValue] += dueCount - fulfilled - missedCount
    sums[at + Quantity.onTime.rawValue] += (due & tally.onTime).nonzeroBitCount
    sums[at + Quantity.closedHours.rawValue] += plans.closed[plan].count
    guard wants.contains(.reasons), missed != 0 else { return }
    forEachBit(of: missed) { bit in
      sums[at + Quantity.notHeld(for: reasons[bit].reason).rawValue] += 1
    }
  }

  /// The planned lessons of a group, each in its place; what is due is added later, for all groups of a plan at once.
  @inline(__always)
  private func addCells(
    _ tally: GroupTally, plan: Int, at groupPlace: Int, _ reasons: [(day: Int, reason: Int)],
    _ sums: Sums
  ) {
    let due = plans.due[plan]
    func place(_ bit: Int) -> Int {
      (groupPlace + Int(plans.cells[plan * Self.cells + bit])) * Counts.stride
    }
    guard wants.contains(.cells) else { return }
    forEachBit(of: due & tally.held) { bit in
      sums[place(bit) + Quantity.fulfilled.rawValue] += 1
    }
    forEachBit(of: due & tally.onTime) { bit in
      sums[place(bit) + Quantity.onTime.rawValue] += 1
    }
    forEachBit(of: due & tally.notHeld & ~tally.held) { bit in
      let at = place(bit)
      sums[at + Quantity.notHeld.rawValue] += 1
      if wants.contains(.reasons) {
        sums[at + Quantity.notHeld(for: reasons[bit].reason).rawValue] += 1
      }
    }
  }

  /// What is due, and was closed, of all groups with the same plan in the same place.
  private func addPlans(_ groupsOfPlan: [Int32], _ sums: Sums) {
    for (index, groups) in groupsOfPlan.enumerated() where groups > 0 {
      let (part, plan) = index.quotientAndRemainder(dividingBy: plans.due.count)
      let groupPlace = rowsAreGroups ? part * places.width : part
      forEachBit(of: plans.due[plan]) { bit in
        let at = (groupPlace + Int(plans.cells[plan * Self.cells + bit])) * Counts.stride
        sums[at + Quantity.due.rawValue] += Int(groups)
      }
      for closed in plans.closed[plan] {
        let at = (groupPlace + Int(closed)) * Counts.stride
        sums[at + Quantity.closedHours.rawValue] += Int(groups)
      }
    }
    for at in stride(from: 0, to: sums.count, by: Counts.stride) {
      sums[at + Quantity.notReported.rawValue] =
        sums[at + Quantity.due.rawValue] - sums[at + Quantity.fulfilled.rawValue]
        - sums[at + Quantity.notHeld.rawValue]
    }
  }

  @inline(__always)
  private func forEachBit(of mask: UInt32, _ body: (Int) -> Void) {
    var rest = mask
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
