import Synchronization

/// Runs something the first time it is asked to, and counts how often it was.
final class Once: Sendable {
  private let calls = Mutex(0)

  func run(at call: Int = 1, _ body: () -> Void) {
    let number = calls.withLock { calls in
      calls += 1
      return calls
    }
    if number == call { body() }
  }

  var count: Int { calls.withLock { $0 } }
}
