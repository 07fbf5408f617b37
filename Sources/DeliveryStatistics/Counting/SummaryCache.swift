import Synchronization

/// The summary of a cube's sessions, once it is worth making.
///
/// It costs about what one question costs without it, so the first question does without.
final class SummaryCache: Sendable {
  private enum State {
    case unasked
    case asked
    case made(SessionSummary)
  }

  private let state = Mutex(State.unasked)

  /// The summary, made at the second question that has use for it; nil at the first.
  func summary(_ make: () -> SessionSummary) -> SessionSummary? {
    state.withLock { state in
      switch state {
      case .unasked:
        state = .asked
        return nil
      case .asked:
        let summary = make()
        state = .made(summary)
        return summary
      case .made(let summary): return summary
      }
    }
  }
}

/// A summary in the place of the sessions of a question.
struct UsedSummary: Sendable {
  let summary: SessionSummary
  /// The groups' part of the place of each block, where sessions are split by day or role; nil where they are not.
  let ofBlocks: [Int32]?

  /// Notes what the sessions of some groups come to, and counts them where they are split by nothing else.
  func tally(_ block: GroupBlock, _ wants: CountWants, _ counts: RunningCounts) {
    let (tallies, sums) = (summary.tallies.span, summary.groups.span)
    block.forEach { group, _, member in block.tallies[member] = tallies[group] }
    guard ofBlocks == nil else { return }
    block.forEach { group, place, _ in sums[group].count(at: place, wants, counts) }
  }
}
