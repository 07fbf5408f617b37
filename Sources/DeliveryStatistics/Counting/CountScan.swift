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
        add(groups, counts) { summary.tally($0, wants, counts) }
      } else if let facts {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 32) { days in
          let sessions = SessionScan(self, facts, counts, missedDays: days)
          add(groups, counts, endsAtInstitutions: sessions.endsAtInstitutions) {
            sessions.tally($0)
          }
          sessions.finish()
        }
      } else {
        add(groups, counts) { tally($0, counts) }
      }
    }
    return counts
  }

  /// Counts groups, many at a step.
  ///
  /// - Parameters:
  ///   - groups: The groups; those that are not in the table are left out.
  ///   - counts: Where they are counted.
  ///   - endsAtInstitutions: Whether the groups of a step must be of one institution.
  ///   - tally: Counts the sessions of some groups and notes what they come to.
  private func add(
    _ groups: some Sequence<Int>, _ counts: RunningCounts, endsAtInstitutions: Bool = false,
    tally: (GroupBlock) -> Void
  ) {
    let (ofGroup, institutions) = (places.ofGroup.span, population.institution.span)
    var all = GroupCounts(self, counts)
    func pass(on block: inout GroupBlock) {
      tally(block)
      all.add(block)
      block.removeAll()
    }
    GroupBlock.with { block in
      var last: Int32 = -1
      for group in groups where ofGroup[group] >= 0 {
        if block.isFull || endsAtInstitutions && institutions[group] != last { pass(on: &block) }
        last = institutions[group]
        block.append(group, at: ofGroup[group])
      }
      pass(on: &block)
    }
    all.finish()
  }

  /// Notes what the stored tallies say of some groups, and counts it.
  private func tally(_ block: GroupBlock, _ counts: RunningCounts) {
    let (heldSessions, notHeldReports) = (tallies.heldSessions.span, tallies.notHeldReports.span)
    let (heldCells, notHeldCells) = (tallies.heldCells.span, tallies.notHeldCells.span)
    block.forEach { group, place, member in
      let sessions = heldSessions[group]
      counts.add(Int(sessions), to: .heldSessions, at: place)
      let (held, notHeld) = (heldCells[group], notHeldCells[group])
      block.tallies[member] = GroupTally(
        held: held, notHeld: notHeld,
        hasReport: sessions | notHeldReports[group] | held | notHeld != 0)
    }
    guard wants.contains(.heads) else { return }
    block.forEach { group, place, _ in
      counts.add(Int(tallies.present[group]), to: .present, at: place)
      counts.add(Int(tallies.enrolled[group]), to: .expected, at: place)
      counts.add(Int(tallies.countedSessions[group]), to: .countedSessions, at: place)
    }
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
}
