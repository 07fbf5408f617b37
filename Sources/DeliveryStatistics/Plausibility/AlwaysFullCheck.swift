/// Attendance that is exactly full in every single counted session of thirty or more.
///
/// Where 93 of 100 come on an ordinary day, a class of ten is full every second time: thirty times in a row by
/// chance is one in ten thousand million. Smaller classes are no evidence. A session that nobody counted says nothing.
struct AlwaysFullCheck: PlausibilityCheck {
  static let leastSessions = 30
  static let leastClass = 10

  private var counted: [Int: Int] = [:]
  private var notFull: Set<Int> = []

  mutating func see(_ session: ReportedSession, institution: Int) {
    guard session.isHeld, let present = session.present, let enrolled = session.enrolled,
      enrolled >= Self.leastClass
    else { return }
    counted[institution, default: 0] += 1
    if present < enrolled { notFull.insert(institution) }
  }

  func findings() -> [Finding] {
    counted.compactMap { institution, count in
      guard count >= Self.leastSessions, !notFull.contains(institution) else { return nil }
      return Finding(.alwaysFull, institution: institution, count: count, outOf: count)
    }
  }
}
