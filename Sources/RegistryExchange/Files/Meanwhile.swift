import Dispatch

/// Two things at once, on two cores where there are two.
package enum Meanwhile {
  /// Does both, and comes back when both are done.
  ///
  /// - Parameters:
  ///   - first: One of them.
  ///   - second: The other; what it changes the first must not look at, and the other way round.
  /// - Returns: What came of both.
  package static func run<First, Second>(
    _ first: () -> First, and second: () -> Second
  ) -> (First, Second) {
    withoutActuallyEscaping(first) { first in
      withoutActuallyEscaping(second) { second in
        nonisolated(unsafe) let work = (first, second)
        // Each is called once, by one thread, and both have ended when this returns.
        nonisolated(unsafe) var found: (First?, Second?) = (nil, nil)
        // Each half is written by one thread, and read after both have ended.
        DispatchQueue.concurrentPerform(iterations: 2) { part in
          if part == 0 { found.0 = work.0() } else { found.1 = work.1() }
        }
        guard let one = found.0, let other = found.1 else {
          preconditionFailure("both are done")
        }
        return (one, other)
      }
    }
  }
}
