import Chronology

/// More sessions by one deliverer in a day than fit: two shifts have twelve class hours.
///
/// A session is packed into eight bytes, so that a year of them takes 11 MB and one sort.
struct DelivererDayCheck: PlausibilityCheck {
  static let fitting = 12

  private var packed: [UInt64] = []
  private let institutionOfGroup: [Int32]
  private var held: [Int: Int] = [:]

  init(institutionOfGroup: [Int32]) {
    self.institutionOfGroup = institutionOfGroup
  }

  mutating func see(_ session: ReportedSession, institution: Int) {
    guard session.isHeld, session.deliverer > 0 else { return }
    held[institution, default: 0] += 1
    packed.append(
      UInt64(session.deliverer & 0xFF_FFFF) << 40 | UInt64(UInt16(clamping: session.day)) << 24
        | UInt64(session.group & 0xFF_FFFF))
  }

  func findings() -> [Finding] {
    let sorted = packed.sorted()
    var found: [Int: (count: Int, group: Int, day: Int32)] = [:]
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end] >> 24 == sorted[start] >> 24 { end += 1 }
      if end - start > Self.fitting {
        for key in sorted[start..<end] {
          let group = Int(key & 0xFF_FFFF)
          let institution = Int(institutionOfGroup[group])
          let day = Int32(key >> 24 & 0xFFFF)
          let before = found[institution]
          found[institution] = (
            (before?.count ?? 0) + 1, before?.group ?? group, before?.day ?? day
          )
        }
      }
      start = end
    }
    return found.map { institution, found in
      Finding(
        .delivererDay, institution: institution, count: found.count,
        outOf: held[institution] ?? 0, group: found.group, day: SchoolDay(number: found.day))
    }
  }
}
