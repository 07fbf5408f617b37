package import Chronology
package import DeliveryModel
import Dispatch
import GRDB
package import Programme
import Synchronization

/// Records reports of many callers, as many in one transaction as have come while the last one was written.
///
/// A report is durable when its call returns, as with ``Ledger/record(_:programme:calendars:now:)``; callers that wait at
/// the same time share one sync of the disk. Registry, plan and codes are read once and again when they change.
package final class GroupCommit: Sendable {
  /// How many reports a transaction takes at most.
  private static let limit = 256

  /// What was written so far.
  package struct Count: Hashable, Sendable {
    /// Reports that were answered.
    package var reports = 0
    /// Transactions, each with one sync of the journal.
    package var commits = 0
  }

  private struct Request {
    let delivery: Delivery
    let answer: CheckedContinuation<RecordOutcome, any Error>
  }

  private struct State {
    var waiting: [Request] = []
    var isWriting = false
    var inHand = 0
    var count = Count()
  }

  private let ledger: Ledger
  private let programme: LessonProgramme
  private let calendars: [CalendarYear]
  private let now: @Sendable () -> Instant
  private let state = Mutex(State())
  private let context = Mutex<DeliveryContext?>(nil)
  private let queue = DispatchQueue(label: "ledger.record")

  /// A desk of a ledger, with the clock that stamps what is received.
  package init(
    _ ledger: Ledger, programme: LessonProgramme, calendars: [CalendarYear],
    now: @escaping @Sendable () -> Instant
  ) {
    self.ledger = ledger
    self.programme = programme
    self.calendars = calendars
    self.now = now
  }

  /// What was written so far.
  package var count: Count { state.withLock { $0.count } }

  /// How many reports wait for their answer, those that are being written included.
  var pending: Int { state.withLock { $0.waiting.count + $0.inHand } }

  /// Records a report; durable when it returns.
  package func record(_ delivery: Delivery) async throws -> RecordOutcome {
    try await withCheckedThrowingContinuation { answer in
      let mustWrite = state.withLock { state in
        state.waiting.append(Request(delivery: delivery, answer: answer))
        defer { state.isWriting = true }
        return !state.isWriting
      }
      if mustWrite { queue.async { [self] in write() } }
    }
  }

  /// Writes until nobody waits.
  private func write() {
    while true {
      let requests = state.withLock { state in
        let taken = Array(state.waiting.prefix(Self.limit))
        state.waiting.removeFirst(taken.count)
        state.isWriting = !taken.isEmpty
        state.inHand = taken.count
        return taken
      }
      guard !requests.isEmpty else { return }
      let outcomes = Result { try write(requests.map(\.delivery)) }
      state.withLock { state in
        state.count.reports += requests.count
        state.count.commits += 1
      }
      for (place, request) in requests.enumerated() {
        request.answer.resume(with: outcomes.map { $0[place] })
      }
    }
  }

  private func write(_ deliveries: [Delivery]) throws -> [RecordOutcome] {
    try context.withLock { context in
      var current = context
      // What a transaction that failed has numbered is not in the ledger: only success is kept.
      context = nil
      let now = now()
      let outcomes = try ledger.write { db in
        try ledger.record(
          deliveries, context: &current, programme: programme, calendars: calendars, now: now, db)
      }
      context = current
      return outcomes
    }
  }
}
