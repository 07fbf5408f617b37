import EducationRegistry
import Programme
import Scheduling

/// One pass over class groups and, where a question needs them, their sessions.
struct CountScan: Sendable {
  let population: Population
  let planNumber: [Int32]
  let tallies: TallyTable
  /// The sessions; nil when the tallies tell enough.
  let facts: FactTable?
  /// What the sessions come to; nil where each of them must be looked at.
  let summary: UsedSummary?
  let places: TablePlaces
  let plans: PlanPlaces
  /// Whether rows or columns split the lessons of a group.
  let splitsLessons: Bool
  let rowsAreGroups: Bool
  let wants: CountWants
  let through: Int

  /// Counts some groups, those of an institution behind each other.
  func count(_ groups: some Sequence<Int>) -> Counts {
    var counts = Counts(MarkLayout(rows: places.rows.count, columns: places.width))
    counts.run { counts in
      if let summary {
        let sums = summary.summary.groups
        let tallies = summary.summary.tallies
        return add(groups, counts) { group, place in
          if summary.ofBlocks == nil { sums[group].count(at: place, wants, counts) }
          return tallies[group]
        }
      }
      guard let facts else {
        return add(groups, counts) { tally(of: $0, at: $1, counts) }
      }
      withUnsafeTemporaryAllocation(of: Int.self, capacity: 32) { days in
        let sessions = SessionScan(self, facts, counts, missedDays: days)
        add(groups, counts) { sessions.tally(of: $0, at: $1) }
        sessions.finish()
      }
    }
    return counts
  }

  /// Counts from the summary what belongs to no group alone: sessions by day and role, and shared gatherings.
  func countRest(into counts: inout Counts) {
    guard let summary else { return }
    counts.run { counts in
      if let ofBlocks = summary.ofBlocks {
        summary.summary.forEachSum { block, day, role, sums in
          let part = places.part(ofDay: day, role: role)
          guard ofBlocks[block] >= 0, part >= 0 else { return }
          sums.count(at: Int(ofBlocks[block] + part), wants, counts)
        }
      }
      guard wants.contains(.gatherings) else { return }
      let shared = summary.ofBlocks == nil ? summary.summary.shared : summary.summary.spread
      for (group, word, together) in shared {
        let place = places.ofGroup[Int(group)]
        let part = places.place(of: word)
        guard place >= 0, part >= 0 else { continue }
        counts.shared.pointee.append(
          SharedSession(
            word, together: together, institution: population.institution[Int(group)],
            place: place + part))
      }
    }
  }

  /// What the stored tallies say of a group.
  @inline(__always)
  private func tally(of group: Int, at place: Int, _ counts: RunningCounts) -> GroupTally {
    let sessions = tallies.heldSessions[group]
    counts.add(Int(sessions), to: .heldSessions, at: place)
    if wants.contains(.heads) {
      counts.add(Int(tallies.present[group]), to: .present, at: place)
      counts.add(Int(tallies.enrolled[group]), to: .expected, at: place)
      counts.add(Int(tallies.countedSessions[group]), to: .countedSessions, at: place)
    }
    let (held, notHeld) = (tallies.heldCells[group], tallies.notHeldCells[group])
    return GroupTally(
      held: held, notHeld: notHeld,
      hasReport: sessions | tallies.notHeldReports[group] | held | notHeld != 0)
  }

  @inline(__always)
  private func add(
    _ groups: some Sequence<Int>, _ counts: RunningCounts,
    tally: (_ group: Int, _ place: Int) -> GroupTally
  ) {
    let ofGroup = places.ofGroup.span
    let institutions = population.institution.span
    let enrolled = population.enrolled.span
    let numbers = planNumber.span
    let lessons = LessonCounts(plans, places: splitsLessons ? compactCount : 0, wants: wants)
    var last: (present: (Int32, Int), reporting: (Int32, Int)) = ((-1, -1), (-1, -1))
    for group in groups where ofGroup[group] >= 0 {
      let place = Int(ofGroup[group])
      let plan = Int(numbers[group])
      let pupils = Int(enrolled[group])
      let tally = tally(group, place)
      counts.add(1, to: .groups, at: place)
      counts.add(pupils, to: .pupils, at: place)
      // Neighbours mostly share their institution and their place.
      let here = (institutions[group], place)
      if here != last.present { counts.insert(here.0, in: .present, at: place) }
      last.present = here
      if tally.hasReport, here != last.reporting {
        counts.insert(here.0, in: .reporting, at: place)
        last.reporting = here
      }
      if wants.contains(.steps) {
        addSteps(due: plans.due[plan], held: tally.held, pupils: pupils, at: place, counts)
      }
      if splitsLessons {
        lessons.add(tally, plan: plan, at: compact(place))
        if wants.contains(.reasons) { addReasons(tally, plan: plan, at: place, counts) }
      } else {
        addCells(tally, plan: plan, at: place, counts)
      }
    }
    if splitsLessons { lessons.finish(counts) { rowsAreGroups ? $0 * places.width : $0 } }
  }

  /// The groups' part of a place without the room that other dimensions take.
  @inline(__always)
  private func compact(_ place: Int) -> Int { rowsAreGroups ? place / places.width : place }

  private var compactCount: Int {
    rowsAreGroups ? places.rows.count : places.width
  }

  /// To which step of fulfilment a group belongs.
  @inline(__always)
  private func addSteps(
    due: UInt32, held: UInt32, pupils: Int, at place: Int, _ counts: RunningCounts
  ) {
    guard due != 0 else { return }
    let all = due.nonzeroBitCount
    let done = (due & held).nonzeroBitCount
    let step: Quantity =
      done == 0
      ? .groupsAtNone
      : done * 2 < all
        ? .groupsUnderHalf : done * 5 <= all * 4 ? .groupsUnderMost : .groupsOverMost
    counts.add(1, to: .groupsWithDue, at: place)
    counts.add(1, to: step, at: place)
    if done == 0 { counts.add(pupils, to: .pupilsAtNone, at: place) }
  }

  /// The planned lessons of a group, all in one place.
  @inline(__always)
  private func addCells(
    _ tally: GroupTally, plan: Int, at place: Int, _ counts: RunningCounts
  ) {
    let due = plans.due[plan]
    if wants.contains(.due) {
      counts.add(plans.dueCounts[plan], to: .due, at: place)
      counts.add(plans.closedCounts[plan], to: .closedHours, at: place)
    }
    guard wants.contains(.cells) else { return }
    let missed = due & tally.notHeld & ~tally.held
    counts.add((due & tally.held).nonzeroBitCount, to: .fulfilled, at: place)
    counts.add(missed.nonzeroBitCount, to: .notHeld, at: place)
    counts.add(
      (due & ~(tally.held | tally.notHeld)).nonzeroBitCount, to: .notReported, at: place)
    if wants.contains(.timeliness) {
      counts.add((due & tally.onTime).nonzeroBitCount, to: .onTime, at: place)
    }
    guard wants.contains(.reasons) else { return }
    missed.forEachBit { counts.add(1, to: .notHeld(for: tally.reason(of: $0)), at: place) }
  }

  /// Why planned lessons of a group were not held, each in its place.
  @inline(__always)
  private func addReasons(
    _ tally: GroupTally, plan: Int, at place: Int, _ counts: RunningCounts
  ) {
    (plans.due[plan] & tally.notHeld & ~tally.held).forEachBit { bit in
      counts.add(
        1, to: .notHeld(for: tally.reason(of: bit)),
        at: place + Int(plans.cells[plan * Cell.count + bit]))
    }
  }
}

extension UInt32 {
  /// Gives the number of each bit that is set.
  @inline(__always)
  func forEachBit(_ body: (Int) -> Void) {
    var rest = self
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }
}
