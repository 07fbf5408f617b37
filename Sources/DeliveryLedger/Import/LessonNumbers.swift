import Chronology
import EducationRegistry
import GRDB
import Programme

/// The ledger's own numbers of lessons, which never change, beside the programme's, which may.
struct LessonNumbers: Sendable {
  /// What a lesson code in a report may mean: an entry, or a written lesson that serves several.
  private(set) var codes = CodeTable(capacity: 512)
  /// The programme's entry number by code and level of the group, 17 a code; -1 where the code says nothing there.
  private(set) var entryByLevel: [Int16] = []
  /// The ledger's number of each programme entry.
  private(set) var lessonOfEntry: [UInt16]
  /// The level and topic of each ledger number, from 1; place 0 is nobody's.
  private(set) var places: [(level: UInt8, topic: UInt8)]

  /// What a programme does to the numbers.
  struct Change {
    /// Whether there is a lesson that was not known.
    var hasAdded = false
    /// Whether a known lesson has moved within the programme or left it, so that tallies must be made anew.
    var hasMoved = false
  }

  /// Brings the ledger's lessons into line with a programme: new ones get a number, those that left lose their place.
  static func synchronise(
    with programme: LessonProgramme, _ db: Database
  ) throws -> (numbers: LessonNumbers, change: Change) {
    var known: [String: (id: Int, level: Int?, topic: Int?)] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, code, level, topic FROM lesson") {
      known[row[1]] = (row[0], row[2], row[3])
    }
    var next = (known.values.map(\.id).max() ?? 0) + 1
    var change = Change()
    var ids: [Int] = []
    for (number, entry) in programme.numbered {
      let level = Int(entry.level.number)
      let topic = number % LessonProgramme.topicsPerLevel
      if let old = known.removeValue(forKey: entry.id.text) {
        ids.append(old.id)
        if old.level != level || old.topic != topic {
          change.hasMoved = true
          try db.execute(
            sql: "UPDATE lesson SET level = ?, topic = ? WHERE id = ?",
            arguments: [level, topic, old.id])
        }
      } else {
        try db.execute(
          sql: "INSERT INTO lesson (id, code, level, topic) VALUES (?, ?, ?, ?)",
          arguments: [next, entry.id.text, level, topic])
        ids.append(next)
        next += 1
        change.hasAdded = true
      }
    }
    for left in known.values where left.level != nil {
      change.hasMoved = true
      try db.execute(
        sql: "UPDATE lesson SET level = NULL, topic = NULL WHERE id = ?", arguments: [left.id])
    }
    return (LessonNumbers(programme: programme, ids: ids, highest: next - 1), change)
  }

  /// The numbers as the ledger knows them, without a programme to look codes up in.
  static func known(_ db: Database) throws -> LessonNumbers {
    LessonNumbers(
      rows: try Row.fetchAll(db, sql: "SELECT id, level, topic FROM lesson")
        .map { (id: $0[0], level: $0[1] ?? .max, topic: $0[2] ?? 0) })
  }

  private init(rows: [(id: Int, level: UInt8, topic: UInt8)]) {
    lessonOfEntry = []
    places = Array(repeating: (UInt8.max, 0), count: (rows.map(\.id).max() ?? 0) + 1)
    for row in rows { places[row.id] = (row.level, row.topic) }
  }

  private init(programme: LessonProgramme, ids: [Int], highest: Int) {
    lessonOfEntry = Array(repeating: 0, count: Level.count * LessonProgramme.topicsPerLevel)
    places = Array(repeating: (UInt8.max, 0), count: highest + 1)
    for ((number, entry), id) in zip(programme.numbered, ids) {
      lessonOfEntry[number] = UInt16(id)
      let topic = UInt8(number % LessonProgramme.topicsPerLevel)
      places[id] = (entry.level.number, topic)
      add(entry.id, entries: [number], at: programme)
    }
    for lesson in Set((programme.entries + programme.adults).compactMap(\.lesson)).sorted()
    where programme.number(of: lesson) == nil {
      add(lesson, entries: programme.numbers(servedBy: lesson), at: programme)
    }
  }

  /// An entry's own id means that entry for every group; a lesson's id means the entry of the group's level.
  private mutating func add(_ id: LessonID, entries: [Int], at programme: LessonProgramme) {
    let number = codes.insert(id.text)
    guard number * Level.count == entryByLevel.count else { return }
    let isEntry = programme.number(of: id) != nil
    // What adults are taught is no child's lesson, and the other way round.
    let isOfAdults = entries[0] >= programme.entries.count
    entryByLevel += (0..<Level.count).map { level in
      isEntry && (level >= Level.childrenCount) == isOfAdults ? Int16(entries[0]) : -1
    }
    guard !isEntry else { return }
    for entry in entries {
      entryByLevel[number * Level.count + entry / LessonProgramme.topicsPerLevel] = Int16(entry)
    }
  }
}

extension Ledger {
  /// The numbers of a programme's lessons; where they are otherwise than before, that is an entry of the journal.
  func lessonNumbers(
    _ programme: LessonProgramme, now: Instant, _ db: Database
  ) throws -> LessonNumbers {
    let watch = try ChangeWatch(db)
    let numbers = try synchroniseLessons(with: programme, db)
    try recordProgramme(seenBy: watch, now: now, db)
    return numbers
  }

  /// The numbers of a programme's lessons; tallies follow where lessons have moved, and its files are put down.
  func synchroniseLessons(
    with programme: LessonProgramme, _ db: Database
  ) throws -> LessonNumbers {
    let (numbers, change) = try LessonNumbers.synchronise(with: programme, db)
    try Self.synchroniseFiles(of: programme, db)
    if change.hasAdded || change.hasMoved { try raiseRegistryVersion(db) }
    if change.hasMoved { try rebuildTallies(db) }
    return numbers
  }
}
