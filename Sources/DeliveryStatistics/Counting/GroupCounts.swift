import EducationRegistry
import Programme
import Scheduling

/// Counts groups, their institutions and their planned lessons; the groups of an institution come behind each other.
struct GroupCounts: ~Copyable {
  private let counts: RunningCounts
  private let plans: PlanPlaces
  private let wants: CountWants
  private let institution: [Int32]
  private let enrolled: [UInt16]
  private let planNumber: [Int32]
  private let splitsLessons: Bool
  private let lessons: LessonCounts
  // Neighbours mostly share their institution and their place.
  private var lastPresent: (institution: Int32, place: Int) = (-1, -1)
  private var lastReporting: (institution: Int32, place: Int) = (-1, -1)

  /// Nothing counted yet.
  init(_ scan: CountScan, _ counts: RunningCounts) {
    self.counts = counts
    plans = scan.plans
    wants = scan.wants
    institution = scan.population.institution
    enrolled = scan.population.enrolled
    planNumber = scan.planNumber
    splitsLessons = scan.splitsLessons && !scan.wants.isDisjoint(with: [.cells, .due])
    lessons = LessonCounts(scan, isUsed: splitsLessons)
  }

  /// Counts some groups with what their sessions come to.
  mutating func add(_ block: GroupBlock) {
    addGroups(block)
    if splitsLessons {
      lessons.add(block, planNumber)
    } else if wants.contains(.cells) {
      addCells(block)
    }
    if wants.contains(.due), !splitsLessons { addDue(block) }
    if wants.contains(.steps) { addSteps(block) }
    if wants.contains(.reasons) { addReasons(block) }
  }

  /// Gives everything its place; nothing is counted after it.
  func finish() {
    if splitsLessons { lessons.finish(counts) }
    for place in 0..<counts.layout.places { counts.setNotReported(at: place) }
  }

  /// The groups, their pupils and their institutions.
  @inline(never)
  private mutating func addGroups(_ block: GroupBlock) {
    let (ofGroup, heads) = (institution, enrolled)
    let (institution, enrolled) = (ofGroup.span, heads.span)
    let (groups, pupils) = (counts.sums(of: .groups), counts.sums(of: .pupils))
    var (present, reporting) = (lastPresent, lastReporting)
    block.forEach { group, place, member in
      groups[place] &+= 1
      pupils[place] &+= Int(enrolled[group])
      let here = (institution: institution[group], place: place)
      if here != present { counts.insert(here.institution, in: .present, at: place) }
      present = here
      if block.tallies[member].hasReport, here != reporting {
        counts.insert(here.institution, in: .reporting, at: place)
        reporting = here
      }
    }
    (lastPresent, lastReporting) = (present, reporting)
  }

  /// What is due of the groups.
  @inline(never)
  private func addDue(_ block: GroupBlock) {
    let planNumber = planNumber.span
    let (dueCounts, closedCounts) = (plans.dueCounts.span, plans.closedCounts.span)
    let (due, closed) = (counts.sums(of: .due), counts.sums(of: .closedHours))
    block.forEach { group, place, _ in
      let plan = Int(planNumber[group])
      due[place] &+= dueCounts[plan]
      closed[place] &+= closedCounts[plan]
    }
  }

  /// The planned lessons of the groups, those of each all in one place.
  @inline(never)
  private func addCells(_ block: GroupBlock) {
    let (planNumber, dues) = (planNumber.span, plans.due.span)
    let (fulfilled, notHeld) = (counts.sums(of: .fulfilled), counts.sums(of: .notHeld))
    block.forEach { group, place, member in
      let tally = block.tallies[member]
      let due = dues[Int(planNumber[group])]
      let number = (due & tally.held).bitCounts(with: due & tally.notHeld & ~tally.held)
      fulfilled[place] &+= number.own
      notHeld[place] &+= number.other
    }
    guard wants.contains(.timeliness) else { return }
    block.forEach { group, place, member in
      let due = dues[Int(planNumber[group])]
      counts.add((due & block.tallies[member].onTime).nonzeroBitCount, to: .onTime, at: place)
    }
  }

  /// To which step of fulfilment each group belongs.
  @inline(never)
  private func addSteps(_ block: GroupBlock) {
    let (planNumber, enrolled) = (planNumber.span, enrolled.span)
    block.forEach { group, place, member in
      let plan = Int(planNumber[group])
      let all = plans.dueCounts[plan]
      guard all > 0 else { return }
      let done = (plans.due[plan] & block.tallies[member].held).nonzeroBitCount
      let step: Quantity =
        done == 0
        ? .groupsAtNone
        : done * 2 < all
          ? .groupsUnderHalf : done * 5 <= all * 4 ? .groupsUnderMost : .groupsOverMost
      counts.add(1, to: .groupsWithDue, at: place)
      counts.add(1, to: step, at: place)
      if done == 0 { counts.add(Int(enrolled[group]), to: .pupilsAtNone, at: place) }
    }
  }

  /// Why planned lessons of the groups were not held, each in its place.
  @inline(never)
  private func addReasons(_ block: GroupBlock) {
    let (planNumber, cells) = (planNumber.span, plans.cells.span)
    block.forEach { group, place, member in
      let plan = Int(planNumber[group])
      let tally = block.tallies[member]
      (plans.due[plan] & tally.notHeld & ~tally.held).forEachBit { bit in
        let part = splitsLessons ? Int(cells[plan * Cell.count + bit]) : 0
        counts.add(1, to: .notHeld(for: tally.reason(of: bit)), at: place + part)
      }
    }
  }
}
