/// How many of each sampled group chose each answer of a question, as one column.
struct AnswerCounts: Sendable {
  /// How many answers the question has.
  let choices: Int
  /// By group, then by answer; negative where nothing was told.
  private var counts: [Int32]

  private static let untold: Int32 = -1

  /// Nothing told yet.
  init(groups: Int, choices: Int) {
    self.choices = choices
    counts = Array(repeating: Self.untold, count: groups * choices)
  }

  /// Whether a group told anything.
  func hasAnswer(at place: Int) -> Bool {
    (0..<choices).contains { counts[place * choices + $0] >= 0 }
  }

  /// How many of a group chose an answer; nothing told of it is nobody.
  func count(of choice: Int, at place: Int) -> Int {
    Int(max(counts[place * choices + choice], 0))
  }

  /// How many of a group answered.
  func sum(at place: Int) -> Int {
    (0..<choices).reduce(0) { $0 + count(of: $1, at: place) }
  }

  /// Notes a count; false when there is one already.
  mutating func set(_ count: Int, of choice: Int, at place: Int) -> Bool {
    let slot = place * choices + choice
    guard counts[slot] < 0 else { return false }
    counts[slot] = Int32(clamping: max(count, 0))
    return true
  }
}
