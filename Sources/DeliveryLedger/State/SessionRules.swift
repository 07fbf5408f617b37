import DeliveryModel

/// What stands of a session when all that is said of it is known; the order in which it came says nothing.
///
/// The table of these rules is Decisions/0003.
enum SessionRules {
  /// The state of one session by its reports, amendments and withdrawals, in any order.
  static func state(of entries: [PlacedEntry]) -> SessionState {
    let reports = entries.filter { $0.entry.kind == .report }
    guard !reports.isEmpty else { return SessionState(isOrphan: true) }
    let withdrawn = Set(
      entries.filter { $0.entry.kind == .withdrawal }.map(\.entry.report))
    let amendments = Dictionary(
      grouping: entries.filter { $0.entry.kind == .amendment }, by: \.entry.report)
    let versions = reports.filter { !withdrawn.contains($0.entry.report) }.map { report in
      amendments[report.entry.report]?.max { precedes($0, $1) } ?? report
    }
    return state(ofVersions: Dictionary(grouping: versions, by: \.entry.reporter).flatMap(latest))
  }

  /// What a report says by its last amendment.
  static func version(of report: PlacedEntry, in entries: [PlacedEntry]) -> PlacedEntry {
    let amendments = entries.filter {
      $0.entry.kind == .amendment && $0.entry.report == report.entry.report
    }
    return amendments.max { precedes($0, $1) } ?? report
  }

  /// Of one reporter's reports those with the latest claim of time; nobody knows whether nobody is one person.
  private static func latest(_ reporter: UInt32, _ versions: [PlacedEntry]) -> [PlacedEntry] {
    guard reporter != 0, let last = versions.map(\.entry.claimedAt).max() else { return versions }
    return versions.filter { $0.entry.claimedAt == last }
  }

  private static func state(ofVersions versions: [PlacedEntry]) -> SessionState {
    guard var standing = versions.min(by: { rank($0) < rank($1) }) else { return SessionState() }
    let entries = versions.map(\.entry)
    let outcomes = Set(entries.map(\.outcome))
    let passes = Set(entries.filter { !$0.flags.contains(.derivedPass) }.map(\.pass))
    let heads = Set(
      entries.filter { $0.present != EntryRecord.notCounted }.map { [$0.present, $0.enrolled] })
    let isConflict = outcomes.count > 1 || passes.count > 1 || heads.count > 1
    // Until it is settled no head-count is better than the other.
    if isConflict { standing.entry.present = EntryRecord.notCounted }
    return SessionState(standing: standing, isConflict: isConflict)
  }

  /// Who counted says more than who did not, who named the pass more than who did not; then the earlier claim.
  private static func rank(_ version: PlacedEntry) -> Rank {
    let entry = version.entry
    return Rank(
      words: [
        entry.present == EntryRecord.notCounted ? 1 : 0,
        entry.flags.contains(.derivedPass) ? 1 : 0, entry.claimedAt,
      ], id: entry.report)
  }

  private static func precedes(_ left: PlacedEntry, _ right: PlacedEntry) -> Bool {
    if left.entry.claimedAt != right.entry.claimedAt {
      return left.entry.claimedAt < right.entry.claimedAt
    }
    return left.entry.indexID < right.entry.indexID
  }
}

private struct Rank: Comparable {
  let words: [Int64]
  let id: ReportID

  static func < (left: Rank, right: Rank) -> Bool {
    if left.words == right.words { return left.id < right.id }
    return left.words.lexicographicallyPrecedes(right.words)
  }
}

extension EntryRecord {
  /// The claim of time as far as it can be; a clock that was off claims nothing.
  var claimedAt: Int64 { flags.contains(.clockOff) ? Self.noTime : reportedAt }
}
