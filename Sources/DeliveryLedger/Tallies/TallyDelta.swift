import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Programme

/// What some entries add to the tallies of their groups.
struct TallyDelta: Sendable {
  /// The sums so far.
  private(set) var table: TallyTable
  /// Which pages of tallies something was added to.
  private(set) var isTouched: [Bool]
  /// Groups of which something was taken away, so that the cells they held must be made anew.
  private(set) var changedGroups: Set<Int> = []
  private let level: [UInt8]
  private let places: [(level: UInt8, topic: UInt8)]

  /// Nothing yet, for so many groups.
  init(population: Population, lessons: LessonNumbers) {
    table = TallyTable(count: population.count)
    isTouched = Array(
      repeating: false, count: (population.count + TallyPages.groups - 1) / TallyPages.groups)
    level = population.level
    places = lessons.places
  }

  /// Makes it nothing again, at the cost of the pages that were touched.
  mutating func clear() {
    changedGroups.removeAll()
    for page in isTouched.indices where isTouched[page] {
      isTouched[page] = false
      let start = page * TallyPages.groups
      for column in TallyPages.columns {
        for group in start..<min(start + TallyPages.groups, table.count) {
          table[keyPath: column][group] = 0
        }
      }
    }
  }

  /// Counts the first report of a session; a further one or a correction counts nothing by itself.
  @inline(__always)
  mutating func add(_ entry: EntryRecord) {
    guard !entry.flags.contains(.evidence), entry.kind == .report else { return }
    count(entry)
  }

  /// Counts what stands of a session in place of what stood.
  mutating func replace(_ before: EntryRecord?, with after: EntryRecord?) {
    guard before != after else { return }
    if let before { count(before, times: .max) }
    if let after { count(after) }
    guard let before, knows(before) else { return }
    changedGroups.insert(Int(before.group) - 1)
  }

  private func knows(_ entry: EntryRecord) -> Bool {
    level.indices.contains(Int(entry.group) - 1) && places.indices.contains(Int(entry.lesson))
  }

  /// Counts an entry that stands, once or, with all bits set, minus once; a damaged entry counts nothing.
  mutating func count(_ entry: EntryRecord, times: UInt32 = 1) {
    let group = Int(entry.group) - 1
    guard knows(entry) else { return }
    isTouched[group / TallyPages.groups] = true
    let lesson = places[Int(entry.lesson)]
    let isPlanned = entry.pass > 0 && lesson.level == level[group]
    let bit =
      isPlanned
      ? UInt32(1)
        << (UInt32(entry.pass - 1) * UInt32(LessonProgramme.topicsPerLevel)
          + UInt32(lesson.topic)) : 0
    if entry.outcome == 0 {
      table.heldCells[group] |= bit
      table.heldSessions[group] &+= times
      if entry.present != EntryRecord.notCounted {
        table.countedSessions[group] &+= times
        table.present[group] &+= UInt32(entry.present) &* times
        table.enrolled[group] &+= UInt32(entry.enrolled) &* times
      }
    } else {
      table.notHeldCells[group] |= bit
      table.notHeldReports[group] &+= times
    }
  }

  /// Counts a segment's entries of sessions up to a day, as a day number.
  mutating func add(segment: UnsafeRawBufferPointer, through: Int32 = .max) {
    segment.forEachEntry { entry in
      if entry.day <= through { add(entry) }
    }
  }
}
