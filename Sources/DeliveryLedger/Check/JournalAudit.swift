import DeliveryModel
import GRDB

/// The journal read from end to end, to hold against it what is derived from it.
struct JournalAudit {
  /// How many segments do not follow the one before them, or are not what their digest says.
  private(set) var brokenSegments = 0
  /// How many entries the indexes lead to: those of replaced batches aside.
  private(set) var entryCount = 0
  /// How many of those count, each in its own batch.
  private(set) var countingCount = 0
  /// How many entries numbers know.
  private(set) var visibleCount = 0
  /// The last day of a session that counts.
  private(set) var lastDay: Int32?
  /// How many entries count, by batch.
  private(set) var countingByBatch: [Int: Int] = [:]
  /// The digest of the segment that ends at each size that was asked for.
  private(set) var chains: [Int: [UInt8]] = [:]

  /// What is said of sessions beyond their first report, by position.
  private(set) var later: [Int: (entry: EntryRecord, batch: Int)] = [:]
  /// The entries that vouch for changes of registry and programme, by position.
  private(set) var changes: [Int: (entry: EntryRecord, batch: Int)] = [:]
  /// By position less one; entries of replaced batches have no id and no session.
  private var reports: [ReportID?] = []
  private var sessions: [SessionKey?] = []
  private var visible: [Bool] = []
  private var visibleSessions: [UInt64] = []

  /// Every segment with what its batch has become.
  static let allSegments = """
    SELECT firstPosition, entryCount, batch, receivedAt, segment.digest, entries, isReplaced,
      finishedAt IS NOT NULL
    FROM segment JOIN batch ON batch.id = segment.batch ORDER BY firstPosition
    """

  /// Reads the journal, and gives the tree its entries.
  init(_ db: Database, tree: TreeAudit, sizes: Set<Int>) throws {
    let rows = try RawStatement(db, Self.allSegments)
    var end = JournalEnd()
    // A batch of nothing but rows that wait is finished over an empty journal.
    chains[0] = end.digest
    while try rows.next() {
      let entries = rows.bytes(5)
      let follows = rows.integer(0) == end.position
      end.append(batch: rows.integer(2), receivedAt: rows.integer(3), entries: entries)
      if !follows || rows.integer(1) * EntryRecord.size != entries.count
        || end.digest != Array(rows.bytes(4))
      {
        brokenSegments += 1
      }
      tree.add(entries)
      if sizes.contains(end.position - 1) { chains[end.position - 1] = end.digest }
      let isReplaced = rows.integer(6) == 1
      entries.forEachEntry { entry in
        add(entry, batch: rows.integer(2), isReplaced: isReplaced, isVisible: rows.integer(7) == 1)
      }
    }
    visibleSessions.sort()
  }

  private mutating func add(
    _ entry: EntryRecord, batch: Int, isReplaced: Bool, isVisible: Bool
  ) {
    let isReport = entry.kind == .report
    let counts = !isReplaced && isReport && !entry.flags.contains(.evidence)
    let isIndexed = !isReplaced && entry.kind.isOfSession
    reports.append(isIndexed ? entry.indexID : nil)
    if entry.kind.isChange, !isReplaced { changes[reports.count] = (entry, batch) }
    if isIndexed, !counts { later[reports.count] = (entry, batch) }
    sessions.append(counts ? SessionKey(entry) : nil)
    if isIndexed { entryCount += 1 }
    visible.append(isVisible)
    if isVisible { visibleCount += 1 }
    guard counts else { return }
    countingCount += 1
    countingByBatch[batch, default: 0] += 1
    guard isVisible else { return }
    visibleSessions.append(SessionKey(entry).value)
    lastDay = max(lastDay ?? .min, entry.day)
  }

  /// How many sessions numbers count more than once.
  var doubledSessions: Int {
    zip(visibleSessions, visibleSessions.dropFirst()).count { $0 == $1 }
  }

  /// Whether numbers know the entry at a position.
  func isVisible(_ position: Int) -> Bool {
    visible.indices.contains(position - 1) && visible[position - 1]
  }

  /// Whether the entry at a position has that id.
  func has(_ id: ReportID, at position: Int) -> Bool {
    reports.indices.contains(position - 1) && reports[position - 1] == id
  }

  /// Whether the entry at a position counts and has that key.
  func has(_ key: SessionKey, at position: Int) -> Bool {
    sessions.indices.contains(position - 1) && sessions[position - 1] == key
  }

  /// How many positions the journal has.
  var positionCount: Int { reports.count }
}

extension UnsafeRawBufferPointer {
  /// Gives every whole entry of a segment to the closure.
  func forEachEntry(_ body: (EntryRecord) throws -> Void) rethrows {
    guard let base = baseAddress else { return }
    for offset in stride(from: 0, through: count - EntryRecord.size, by: EntryRecord.size) {
      try body(EntryRecord(at: base + offset))
    }
  }
}
