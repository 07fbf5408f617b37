import Chronology

/// Four fifths of an institution's reports, of sessions of four weeks or more, made on one day.
struct DeadlineBurstCheck: PlausibilityCheck {
  static let leastReports = 30
  static let leastPercent = 80
  static let leastDays: Int32 = 28

  private var packed: [UInt64] = []

  mutating func see(_ session: ReportedSession, institution: Int) {
    guard let reportedOn = session.reportedOn else { return }
    packed.append(
      UInt64(institution) << 32 | UInt64(UInt16(clamping: reportedOn)) << 16
        | UInt64(UInt16(clamping: session.day)))
  }

  func findings() -> [Finding] {
    let sorted = packed.sorted()
    var findings: [Finding] = []
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end] >> 32 == sorted[start] >> 32 { end += 1 }
      if let finding = Self.finding(sorted[start..<end]) { findings.append(finding) }
      start = end
    }
    return findings
  }

  /// What there is to say of one institution's reports, sorted by the day on which they were made.
  private static func finding(_ keys: ArraySlice<UInt64>) -> Finding? {
    guard keys.count >= leastReports else { return nil }
    var start = keys.startIndex
    while start < keys.endIndex {
      var end = start
      while end < keys.endIndex, keys[end] >> 16 == keys[start] >> 16 { end += 1 }
      let span = Int32(keys[end - 1] & 0xFFFF) - Int32(keys[start] & 0xFFFF)
      if (end - start) * 100 >= keys.count * leastPercent, span >= leastDays {
        return Finding(
          .deadlineBurst, institution: Int(keys[start] >> 32), count: end - start,
          outOf: keys.count, day: SchoolDay(number: Int32(keys[start] >> 16 & 0xFFFF)))
      }
      start = end
    }
    return nil
  }
}
