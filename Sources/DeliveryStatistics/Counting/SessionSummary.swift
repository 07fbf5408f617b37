import Chronology
import EducationRegistry
import Programme
import Scheduling

/// What all sessions of one state come to, group by group, and by school year, region, kind, day and role.
///
/// A table of all days that splits sessions by nothing else is answered from this: it is as long as there are groups and
/// days, and not as there are sessions.
struct SessionSummary: Sendable {
  /// What became of the planned lessons of each group.
  let tallies: [GroupTally]
  /// What the sessions of each group add up to.
  let groups: [SessionSums]
  /// The sessions held that share a gathering with others: the group, the word, the mark; those of one gathering behind
  /// each other.
  let shared: [Shared]
  /// Those of them whose gathering lies in several blocks or has several roles; the sums of blocks have the others.
  let spread: [Shared]

  /// A session that shares a gathering with others.
  typealias Shared = (group: Int32, word: FactWord, together: UInt32)

  /// The groups of a school year, region and kind, adults apart.
  private struct Block {
    let year: Int16
    var days: ClosedRange<Int>
    /// By day, then by role.
    var sums: [SessionSums] = []
  }

  private let blocks: [Block]
  /// Each group's block.
  private let blockOfGroup: [Int32]

  private static let roles = 8

  /// Goes over all sessions once.
  init(_ facts: FactTable, population: Population, plan: NationalPlan) {
    let lastDays = Self.lastDays(of: plan)
    var (blocks, blockOfGroup) = Self.blocks(facts, population)
    for place in blocks.indices {
      blocks[place].sums = Array(
        repeating: SessionSums(), count: blocks[place].days.count * Self.roles)
    }
    var tallies = [GroupTally](repeating: GroupTally(), count: population.count)
    var groups = [SessionSums](repeating: SessionSums(), count: population.count)
    var shared: [Shared] = []
    var missedDays = [Int](repeating: 0, count: 32)
    for group in 0..<population.count where blockOfGroup[group] >= 0 {
      let firstCell = Int(plan.planNumber[group]) * Cell.count
      let block = Int(blockOfGroup[group])
      let firstDay = blocks[block].days.lowerBound
      let language = Int(population.language[group])
      var tally = GroupTally()
      var all = SessionSums()
      facts.forEach(of: group) { word, columns, index in
        tally.add(word, lastDay: { Int(lastDays[firstCell + $0]) }, &missedDays)
        guard word.outcome == 0 else { return }
        let session = SessionSums(word, columns, index, language: language)
        all.add(session)
        blocks[block].sums[(word.day - firstDay) * Self.roles + word.role].add(session)
        if word.isShared { shared.append((Int32(group), word, columns.together[index])) }
      }
      tallies[group] = tally
      groups[group] = all
    }
    let institutions = population.institution
    shared.sort {
      (institutions[Int($0.group)], $0.word.day, $0.together)
        < (institutions[Int($1.group)], $1.word.day, $1.together)
    }
    self.shared = shared
    spread = Self.gather(shared, institutions, blockOfGroup, &blocks)
    self.tallies = tallies
    self.groups = groups
    self.blocks = blocks
    self.blockOfGroup = blockOfGroup
  }

  /// Counts each gathering of one block and role where its sessions are; gives the sessions of the others.
  private static func gather(
    _ shared: [Shared], _ institutions: [Int32], _ blockOfGroup: [Int32], _ blocks: inout [Block]
  ) -> [Shared] {
    var spread: [Shared] = []
    var first = 0
    while first < shared.count {
      let (group, word, together) = shared[first]
      let block = blockOfGroup[Int(group)]
      var isWhole = true
      var end = first + 1
      while end < shared.count, shared[end].together == together,
        shared[end].word.day == word.day,
        institutions[Int(shared[end].group)] == institutions[Int(group)]
      {
        let other = shared[end]
        if blockOfGroup[Int(other.group)] != block || other.word.role != word.role {
          isWhole = false
        }
        end += 1
      }
      if isWhole {
        let day = word.day - blocks[Int(block)].days.lowerBound
        blocks[Int(block)].sums[day * roles + word.role].addGathering()
      } else {
        spread += shared[first..<end]
      }
      first = end
    }
    return spread
  }

  /// Whether all sessions of the groups of a period's school years took place in it.
  func isWhole(in period: DayRange) -> Bool {
    let first = Int16(clamping: SchoolYear(containing: period.first).start)
    let last = Int16(clamping: SchoolYear(containing: period.last).start)
    return blocks.allSatisfy { block in
      block.year < first || block.year > last
        || period.first.number <= block.days.lowerBound
          && period.last.number >= block.days.upperBound
    }
  }

  /// The place that all groups with sessions of each block have; nil when those of one differ.
  func placesOfBlocks(_ ofGroup: [Int32]) -> [Int32]? {
    var places = [Int32?](repeating: nil, count: blocks.count)
    for (group, block) in blockOfGroup.enumerated() where block >= 0 {
      let place = max(ofGroup[group], -1)
      if places[Int(block)] ?? place != place { return nil }
      places[Int(block)] = place
    }
    return places.map { $0 ?? -1 }
  }

  /// Gives the sums of each block, day and role that has a session.
  func forEachSum(_ body: (_ block: Int, _ day: Int, _ role: Int, SessionSums) -> Void) {
    for (number, block) in blocks.enumerated() {
      for (index, sum) in block.sums.enumerated() where sum.held > 0 {
        body(number, block.days.lowerBound + index / Self.roles, index % Self.roles, sum)
      }
    }
  }

  /// The blocks, and to which of them each group with a session belongs.
  private static func blocks(
    _ facts: FactTable, _ population: Population
  ) -> (blocks: [Block], ofGroup: [Int32]) {
    var blocks: [Block] = []
    var numbers: [Int: Int32] = [:]
    var last: (key: Int, number: Int32) = (.min, -1)
    let ofGroup = (0..<population.count).map { group -> Int32 in
      var days: ClosedRange<Int>?
      facts.forEach(of: group) { word, _, _ in
        days = min(days?.lowerBound ?? word.day, word.day)...max(days?.upperBound ?? 0, word.day)
      }
      guard let days else { return -1 }
      let key =
        Int(population.year[group]) << 16 | Int(population.region[group]) << 8
        | Int(population.kind[group]) | (population.isOfAdults(group) ? 16 : 0)
      if key != last.key {
        let number = numbers[key] ?? Int32(blocks.count)
        if number == blocks.count {
          blocks.append(Block(year: population.year[group], days: days))
          numbers[key] = number
        }
        last = (key, number)
      }
      let known = blocks[Int(last.number)].days
      blocks[Int(last.number)].days =
        min(known.lowerBound, days.lowerBound)...max(known.upperBound, days.upperBound)
      return last.number
    }
    return (blocks, ofGroup)
  }

  /// The last day on which each cell of each plan is on time.
  private static func lastDays(of plan: NationalPlan) -> [Int32] {
    var lastDays = [Int32](repeating: .min, count: plan.plans.count * Cell.count)
    for (number, year) in plan.plans.enumerated() {
      for session in year.sessions {
        lastDays[number * Cell.count + Int(session.cell.bit)] = session.day.monday.number + 6
      }
    }
    return lastDays
  }
}

/// What some sessions held add up to.
struct SessionSums: Sendable {
  private(set) var held: UInt32 = 0
  private var counted: UInt32 = 0
  private var present: UInt32 = 0
  private var expected: UInt32 = 0
  private var otherLanguage: UInt32 = 0
  private var named: UInt32 = 0
  private var trained: UInt32 = 0
  /// Gatherings that need not be looked for among others: sessions alone, and in a block those of one place.
  private var gatherings: UInt32 = 0

  init() {}

  /// One session of a group of a language.
  @inline(__always)
  init(_ word: FactWord, _ columns: FactColumns, _ index: Int, language: Int) {
    held = 1
    let heads = columns.present[index]
    if heads != FactColumns.notCounted {
      (counted, present, expected) = (1, UInt32(heads), UInt32(columns.enrolled[index]))
    }
    otherLanguage = word.language == language ? 0 : 1
    named = word.isKnownDeliverer ? 1 : 0
    trained = word.isKnownDeliverer && word.isTrained ? 1 : 0
    gatherings = word.isShared ? 0 : 1
  }

  /// Adds other sessions.
  @inline(__always)
  mutating func add(_ other: SessionSums) {
    held &+= other.held
    counted &+= other.counted
    present &+= other.present
    expected &+= other.expected
    otherLanguage &+= other.otherLanguage
    named &+= other.named
    trained &+= other.trained
    gatherings &+= other.gatherings
  }

  /// Adds a gathering whose sessions are in it.
  mutating func addGathering() {
    gatherings &+= 1
  }

  /// Counts them at a place.
  @inline(__always)
  func count(at place: Int, _ wants: CountWants, _ counts: RunningCounts) {
    counts.add(Int(held), to: .heldSessions, at: place)
    guard !wants.isDisjoint(with: .ofSessions) else { return }
    if wants.contains(.heads) {
      counts.add(Int(counted), to: .countedSessions, at: place)
      counts.add(Int(present), to: .present, at: place)
      counts.add(Int(expected), to: .expected, at: place)
    }
    if wants.contains(.languages) { counts.add(Int(otherLanguage), to: .otherLanguage, at: place) }
    if wants.contains(.training) {
      counts.add(Int(named), to: .namedDeliverers, at: place)
      counts.add(Int(trained), to: .trainedDeliverers, at: place)
    }
    if wants.contains(.gatherings) { counts.add(Int(gatherings), to: .gatherings, at: place) }
  }
}
