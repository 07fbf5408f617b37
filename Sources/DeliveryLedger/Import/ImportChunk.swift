import DeliveryModel

/// Some rows of a file, read and held against the registry, ready to be written in one transaction.
struct ImportChunk: Sendable {
  /// How many rows a chunk has at most.
  ///
  /// Each chunk reads the whole index of ids once: of 14 M rows, six chunks a file instead of eight take a fifth less
  /// than 200,000 rows did, for 20 MB more; a first file takes as long with both.
  static let rowLimit = 250_000

  /// The entries one after the other, 64 bytes each, in the order of the file.
  var bytes: [UInt8] = []
  /// The report ids with their entries' places, sorted.
  var reports: [KeyedPlace<ReportID>] = []
  /// Day, group and lesson with their entries' places, sorted.
  var sessions: [KeyedPlace<SessionKey>] = []
  /// The places of amendments and withdrawals.
  var corrections: [Int] = []
  /// Staff codes that are new, in the order of their numbers.
  var newStaff: [String] = []
  /// How many staff codes there were before this chunk.
  var staffBefore = 0
  /// Rows of unknown groups.
  var waiting: [WaitingReport] = []
  /// How many rows of the file are behind this chunk and those before it.
  var rowsDone = 0
  /// Rows of this chunk that were rejected.
  var rejected = 0
  /// Whether the file ends with this chunk.
  var isLast = false

  /// How many entries there are.
  var count: Int { bytes.count / EntryRecord.size }

  /// The sorted ids of the entries and of the rows that wait, whose places come after the entries'.
  var reportsAndWaiting: [KeyedPlace<ReportID>] {
    guard !waiting.isEmpty else { return reports }
    let later = waiting.enumerated().map {
      KeyedPlace(key: $0.element.entry.report, place: count + $0.offset)
    }
    return (reports + later.sorted()).sorted()
  }

  /// Adds an entry at the end.
  mutating func append(_ entry: EntryRecord) {
    entry.withBytes { bytes.append(contentsOf: $0) }
  }

  /// Puts the entries into both orders; the first of equals comes first.
  mutating func sort() {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      reports.reserveCapacity(count)
      sessions.reserveCapacity(count)
      for place in 0..<count {
        let entry = EntryRecord(at: base + place * EntryRecord.size)
        reports.append(KeyedPlace(key: entry.indexID, place: place))
        if entry.kind == .report {
          sessions.append(KeyedPlace(key: SessionKey(entry), place: place))
        } else {
          corrections.append(place)
        }
      }
    }
    reports.sort()
    sessions.sort()
  }
}
