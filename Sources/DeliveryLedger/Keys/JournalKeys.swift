import DeliveryModel
import GRDB

/// Every key of the journal by position, to hold the indexes against.
struct JournalKeys {
  /// The report id of each position, from 1.
  private(set) var reports: [ReportID] = []
  private var sessions: [SessionKey] = []
  private var isEvidence: [Bool] = []
  /// How many entries count.
  private(set) var counting = 0

  /// Reads the journal.
  init(_ db: Database) throws {
    let rows = try RawStatement(db, "SELECT entries FROM segment ORDER BY firstPosition")
    while try rows.next() {
      let bytes = rows.bytes(0)
      guard let base = bytes.baseAddress else { continue }
      for offset in stride(from: 0, to: bytes.count, by: EntryRecord.size) {
        let entry = EntryRecord(at: base + offset)
        reports.append(entry.report)
        sessions.append(SessionKey(entry))
        isEvidence.append(entry.flags.contains(.evidence))
        if !entry.flags.contains(.evidence) { counting += 1 }
      }
    }
  }

  /// Whether the entry at a position has that id.
  func has(_ id: ReportID, at position: Int) -> Bool {
    reports.indices.contains(position - 1) && reports[position - 1] == id
  }

  /// Whether the entry at a position counts and has that key.
  func counts(_ key: SessionKey, at position: Int) -> Bool {
    sessions.indices.contains(position - 1) && sessions[position - 1] == key
      && !isEvidence[position - 1]
  }
}
