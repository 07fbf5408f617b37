package import Chronology
package import DeliveryModel

/// When each group last reported, and why what it reported was not held.
package struct ReportLog: Sendable {
  /// The latest day of a session that was reported, held or not; nil where nothing was, by the group's place.
  package var lastDay: [SchoolDay?]
  /// How often each reason was given, by the group's place.
  package var reasons: [Int: [NotHeldReason: Int]] = [:]

  init(count: Int) {
    lastDay = Array(repeating: nil, count: count)
  }

  mutating func add(_ entry: EntryRecord) {
    let group = Int(entry.group) - 1
    guard lastDay.indices.contains(group) else { return }
    let day = SchoolDay(number: entry.day)
    if lastDay[group].map({ $0 < day }) ?? true { lastDay[group] = day }
    guard let reason = NotHeldReason(rawValue: entry.outcome) else { return }
    reasons[group, default: [:]][reason, default: 0] += 1
  }
}
