import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Programme

/// What some entries add to the tallies of their groups.
struct TallyDelta: Sendable {
  /// The sums so far.
  private(set) var table: TallyTable
  private let level: [UInt8]
  private let places: [(level: UInt8, topic: UInt8)]

  /// Nothing yet, for so many groups.
  init(population: Population, lessons: LessonNumbers) {
    table = TallyTable(count: population.count)
    level = population.level
    places = lessons.places
  }

  /// Counts an entry; evidence of a known session counts nothing, nor does an entry that was damaged.
  mutating func add(_ entry: EntryRecord) {
    let group = Int(entry.group) - 1
    guard !entry.flags.contains(.evidence), level.indices.contains(group),
      places.indices.contains(Int(entry.lesson))
    else { return }
    let lesson = places[Int(entry.lesson)]
    let isPlanned = entry.pass > 0 && lesson.level == level[group]
    let bit =
      isPlanned
      ? UInt32(1)
        << (UInt32(entry.pass - 1) * UInt32(LessonProgramme.topicsPerLevel)
          + UInt32(lesson.topic)) : 0
    if entry.outcome == 0 {
      table.heldCells[group] |= bit
      table.heldSessions[group] += 1
      if entry.present != EntryRecord.notCounted {
        table.countedSessions[group] += 1
        table.present[group] += UInt32(entry.present)
        table.enrolled[group] += UInt32(entry.enrolled)
      }
    } else {
      table.notHeldCells[group] |= bit
      table.notHeldReports[group] += 1
    }
  }

  /// Counts a segment's entries of sessions up to a day, as a day number.
  mutating func add(segment: UnsafeRawBufferPointer, through: Int32 = .max) {
    segment.forEachEntry { entry in
      if entry.day <= through { add(entry) }
    }
  }
}
