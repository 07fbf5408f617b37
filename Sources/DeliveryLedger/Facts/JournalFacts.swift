package import DeliveryStatistics
import EducationRegistry
import GRDB
import Programme

/// Every session that numbers ever knew, ready to stand as it stood in any state of the ledger.
package struct JournalFacts: Sendable {
  private let plain: FactColumns
  /// All that is said of the sessions of which more than one thing is said, and since when numbers know it.
  private let contested: [[(placed: PlacedEntry, since: Int)]]
  private let shape: FactShape

  fileprivate init(
    plain: FactColumns, contested: [[(placed: PlacedEntry, since: Int)]], shape: FactShape
  ) {
    self.plain = plain
    self.contested = contested
    self.shape = shape
  }

  /// The sessions as they stood when so many entries were known; nil for now.
  package func table(knownBy position: Int? = nil) -> FactTable {
    var list = FactList(capacity: contested.count)
    for said in contested {
      let known = said.filter { $0.since <= position ?? .max }
      guard let standing = SessionRules.state(of: known.map(\.placed)).standing else { continue }
      let since = known.map(\.since).max() ?? 0
      shape.fact(standing.entry, position: standing.position, since: since)
        .map { list.append($0) }
    }
    return FactTable(
      plain: plain, settled: FactColumns(list, groups: shape.level.count), position: position,
      knowsStaff: shape.training.knowsStaff)
  }
}

/// What turns an entry into a fact: the groups' levels and the lessons' places in the programme.
struct FactShape: Sendable {
  let level: [UInt8]
  let places: [(level: UInt8, topic: UInt8)]
  let training: StaffTraining

  /// The fact of an entry; nil of one whose group or lesson nobody knows, as the tallies have it.
  @inline(__always)
  func fact(_ entry: EntryRecord, position: Int, since: Int) -> Fact? {
    let group = Int(entry.group) - 1
    guard level.indices.contains(group), places.indices.contains(Int(entry.lesson)) else {
      return nil
    }
    let lesson = places[Int(entry.lesson)]
    let isKnown = lesson.level < UInt8(Level.count)
    let topics = UInt8(LessonProgramme.topicsPerLevel)
    let isPlanned = entry.pass > 0 && lesson.level == level[group]
    let isCounted = entry.present != EntryRecord.notCounted
    return Fact(
      group: Int32(group), day: entry.day,
      entry: isKnown ? lesson.level * topics + lesson.topic : nil,
      cell: isPlanned ? (entry.pass - 1) * topics + lesson.topic : nil, pass: entry.pass,
      outcome: entry.outcome, language: entry.language,
      role: entry.role == EntryRecord.noRole ? nil : entry.role,
      present: isCounted ? entry.present : nil, enrolled: isCounted ? entry.enrolled : 0,
      together: entry.outcome == 0 ? entry.together : 0,
      isTrained: training.isTrained(entry.deliverer, on: entry.day),
      position: UInt32(clamping: position), since: UInt32(clamping: since))
  }
}

extension Ledger {
  /// The entries that numbers know, where they stand, and since when they are known.
  static let datedEntries = """
    SELECT entries, firstPosition, finishedPosition FROM segment
    JOIN batch ON batch.id = segment.batch
    WHERE finishedPosition IS NOT NULL ORDER BY firstPosition
    """

  /// All that is said of sessions beyond their first reports, and since when it is known.
  static let datedLaterEntries = """
    SELECT session, later.position, entry, finishedPosition FROM laterEntry AS later
    JOIN batch ON batch.id = later.batch
    WHERE finishedPosition IS NOT NULL ORDER BY session, later.position
    """

  /// Every session, from the journal: some hundred milliseconds a million and a half.
  ///
  /// - Parameter known: Groups, lessons and staff as they were known; nil for today's.
  /// - Returns: The sessions.
  /// - Throws: A ``LedgerError``.
  package func journalFacts(as known: KnownRegistry? = nil) throws -> JournalFacts {
    let (level, places, people) = try (known?.ledger ?? self).read { db in
      (try population(db).level, try LessonNumbers.known(db).places, try staff(db))
    }
    return try read { db in
      let shape = FactShape(
        level: level, places: places, training: try staffTraining(of: people, db))
      var contested = try contestedEntries(db)
      var hasContested = [Bool](repeating: false, count: shape.level.count + 1)
      for key in contested.keys {
        let group = Int(SessionKey(value: key).group)
        if hasContested.indices.contains(group) { hasContested[group] = true }
      }
      var list = FactList(capacity: try Self.visiblePosition(db))
      let rows = try RawStatement(db, Self.datedEntries)
      while try rows.next() {
        var position = rows.integer(1)
        let since = rows.integer(2)
        rows.bytes(0).forEachEntry { entry in
          defer { position += 1 }
          guard entry.kind == .report, !entry.flags.contains(.evidence) else { return }
          let group = Int(entry.group)
          if hasContested.indices.contains(group), hasContested[group] {
            let key = SessionKey(entry).value
            if contested[key] != nil {
              contested[key]?.append((PlacedEntry(position: position, entry: entry), since))
              return
            }
          }
          shape.fact(entry, position: position, since: since).map { list.append($0) }
        }
      }
      return JournalFacts(
        plain: FactColumns(list, groups: shape.level.count),
        contested: contested.sorted { $0.key < $1.key }.map(\.value), shape: shape)
    }
  }

  private func contestedEntries(
    _ db: Database
  ) throws -> [UInt64: [(placed: PlacedEntry, since: Int)]] {
    var later: [UInt64: [(placed: PlacedEntry, since: Int)]] = [:]
    let rows = try RawStatement(db, Self.datedLaterEntries)
    while try rows.next() {
      guard let key = rows.bytes(0).baseAddress.map(SessionKey.init(at:)),
        let base = rows.bytes(2).baseAddress
      else { continue }
      let placed = PlacedEntry(position: rows.integer(1), entry: EntryRecord(at: base))
      later[key.value, default: []].append((placed, rows.integer(3)))
    }
    return later
  }
}
