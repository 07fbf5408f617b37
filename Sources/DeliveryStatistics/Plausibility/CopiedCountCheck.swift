import Chronology

/// The same head-count, less than full, in session after session of a group.
///
/// Ten in a row in two groups of an institution, or fourteen in one: in a class of 25 the most frequent count comes up
/// a quarter of the time, so ten in a row is one group in 260 thousand, and the country has 230 thousand.
struct CopiedCountCheck: PlausibilityCheck {
  static let longRun = 10
  static let veryLongRun = 14
  static let leastClass = 10

  private var packed: [UInt64] = []
  private let institutionOfGroup: [Int32]

  init(institutionOfGroup: [Int32]) {
    self.institutionOfGroup = institutionOfGroup
  }

  mutating func see(_ session: ReportedSession, institution: Int) {
    guard session.isHeld, let present = session.present, let enrolled = session.enrolled,
      enrolled >= Self.leastClass
    else { return }
    // A full class is no copy: it ends a run, whatever its number.
    let count = present < enrolled ? UInt64(present) : 0xFFFF
    packed.append(
      UInt64(session.group & 0xFF_FFFF) << 32 | UInt64(UInt16(clamping: session.day)) << 16 | count)
  }

  func findings() -> [Finding] {
    var found: [Int: (groups: Int, longest: Int, group: Int, day: Int32)] = [:]
    var counted: [Int: Int] = [:]
    forEachGroup { group, keys in
      let institution = Int(institutionOfGroup[group])
      guard keys.count >= Self.longRun else { return }
      counted[institution, default: 0] += 1
      let run = Self.longestRun(keys)
      guard run.length >= Self.longRun else { return }
      let before = found[institution]
      let isLonger = run.length > before?.longest ?? 0
      found[institution] = (
        (before?.groups ?? 0) + 1, max(run.length, before?.longest ?? 0),
        isLonger ? group : before?.group ?? group, isLonger ? run.day : before?.day ?? run.day
      )
    }
    return found.compactMap { institution, found in
      guard found.groups >= 2 || found.longest >= Self.veryLongRun else { return nil }
      return Finding(
        .copiedCounts, institution: institution, count: found.groups,
        outOf: counted[institution] ?? found.groups, group: found.group,
        day: SchoolDay(number: found.day))
    }
  }

  private func forEachGroup(_ body: (Int, ArraySlice<UInt64>) -> Void) {
    let sorted = packed.sorted()
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end] >> 32 == sorted[start] >> 32 { end += 1 }
      body(Int(sorted[start] >> 32), sorted[start..<end])
      start = end
    }
  }

  /// The longest run of one count less than full, and its first day.
  private static func longestRun(_ keys: ArraySlice<UInt64>) -> (length: Int, day: Int32) {
    var best: (length: Int, day: Int32) = (0, 0)
    var length = 0
    var first: Int32 = 0
    var last: UInt64 = 0xFFFF
    for key in keys {
      let count = key & 0xFFFF
      if count != last || count == 0xFFFF {
        length = 0
        first = Int32(key >> 16 & 0xFFFF)
      }
      length += count == 0xFFFF ? 0 : 1
      last = count
      if length > best.length { best = (length, first) }
    }
    return best
  }
}
