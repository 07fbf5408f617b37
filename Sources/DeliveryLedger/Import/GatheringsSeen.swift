/// Where the marks of a file's gatherings stand: one mark joins groups of one institution on one day, and no others.
struct GatheringsSeen: Sendable {
  /// How many marks stand at several institutions, and how many on several days of one.
  private(set) var apart = (institutions: 0, days: 0)

  private var first: [UInt32: Seen] = [:]

  private struct Seen {
    let institution: Int32
    let day: Int32
    var isTold = false
  }

  /// Looks at a row with a mark.
  mutating func add(_ entry: EntryRecord, institution: Int32) {
    let seen = first[entry.together] ?? Seen(institution: institution, day: entry.day)
    first[entry.together] = seen
    guard !seen.isTold, seen.institution != institution || seen.day != entry.day else { return }
    first[entry.together]?.isTold = true
    if seen.institution == institution { apart.days += 1 } else { apart.institutions += 1 }
  }
}
