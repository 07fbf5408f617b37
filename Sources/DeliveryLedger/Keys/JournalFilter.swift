import GRDB

/// Which reports and sessions the journal can know, for a desk that takes one report after another.
struct JournalFilter: Sendable {
  /// The ids of reports, amendments and withdrawals.
  private(set) var reports: KeyFilter
  /// The sessions.
  private(set) var sessions: KeyFilter
  /// The first position that was not read yet.
  private var position = 1

  /// An empty filter for a journal of a length, with room to grow by half and 64 thousand.
  private init(length: Int) {
    let capacity = length + length / 2 + 65_536
    reports = KeyFilter(capacity: capacity)
    sessions = KeyFilter(capacity: capacity)
  }

  /// Brings a filter up to the journal's end, whoever wrote there; makes a new one where there is none or it is full.
  ///
  /// Entries of unfinished batches are in it too: it says what can be known, and the index says what is.
  static func catchUp(_ known: inout JournalFilter?, _ db: Database) throws {
    let end = try JournalEnd(db).position
    var filter = known ?? JournalFilter(length: end)
    // Held once only, or every commit would copy its megabytes.
    known = nil
    if filter.position > end
      || filter.reports.count + end - filter.position > filter.reports.capacity
    {
      filter = JournalFilter(length: end)
    }
    let rows = try RawStatement(db, Ledger.entriesBehind)
    rows.bind(filter.position, at: 1)
    while try rows.next() { filter.add(rows.bytes(0)) }
    filter.position = end
    known = filter
  }

  private mutating func add(_ segment: UnsafeRawBufferPointer) {
    segment.forEachEntry { entry in
      reports.insert(entry.indexID.filterHash)
      if entry.kind == .report { sessions.insert(SessionKey(entry).filterHash) }
    }
  }
}
