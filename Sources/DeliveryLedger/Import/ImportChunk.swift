import DeliveryModel

/// Some rows of a file, read and held against the registry, ready to be written in one transaction.
struct ImportChunk: Sendable {
  /// How many rows a chunk has at most.
  static let rowLimit = 250_000

  /// The entries one after the other, 64 bytes each, in the order of the file.
  var bytes: [UInt8] = []
  /// Entry numbers in the order of their report ids.
  var byReport: [Int32] = []
  /// Entry numbers in the order of day, group, lesson.
  var bySession: [Int32] = []
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
  /// Entries of this chunk whose head-count was left out.
  var flagged = 0

  /// How many entries there are.
  var count: Int { bytes.count / EntryRecord.size }

  /// Adds an entry at the end.
  mutating func append(_ entry: EntryRecord) {
    withUnsafeTemporaryAllocation(byteCount: EntryRecord.size, alignment: 8) { buffer in
      guard let base = buffer.baseAddress else { return }
      entry.store(to: base)
      bytes.append(contentsOf: buffer)
    }
    if entry.flags.contains(.headCountLeftOut) { flagged += 1 }
  }

  /// Puts the entries into both orders; the first of equals comes first.
  mutating func sort() {
    let count = count
    let keys = bytes.withUnsafeBytes { bytes -> (reports: [SortKey], sessions: [SortKey]) in
      guard let base = bytes.baseAddress else { return ([], []) }
      var reports: [SortKey] = []
      var sessions: [SortKey] = []
      reports.reserveCapacity(count)
      sessions.reserveCapacity(count)
      for place in 0..<count {
        let entry = EntryRecord(at: base + place * EntryRecord.size)
        reports.append(
          SortKey(high: entry.report.high, low: entry.report.low, place: Int32(place)))
        // Day, group, lesson in one number: the day is below 2^16 until 2149.
        let session =
          UInt64(UInt16(truncatingIfNeeded: entry.day)) << 48 | UInt64(entry.group) << 16
          | UInt64(entry.lesson)
        sessions.append(SortKey(high: session, low: UInt64(place), place: Int32(place)))
      }
      return (reports, sessions)
    }
    byReport = keys.reports.sorted().map(\.place)
    bySession = keys.sessions.sorted().map(\.place)
  }
}

/// 128 bits to sort by, then the place in the file.
private struct SortKey: Comparable {
  let high: UInt64
  let low: UInt64
  let place: Int32

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.low != right.low { return left.low < right.low }
    return left.place < right.place
  }
}
