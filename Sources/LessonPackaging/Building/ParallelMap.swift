import Dispatch
import Synchronization

/// Work on every item of an array, on as many cores as there are.
enum ParallelMap {
  /// The results in the order of the items.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      for (place, item) in items.enumerated() {
        group.addTask { (place, try body(item)) }
      }
      var results = [Result?](repeating: nil, count: items.count)
      for try await (place, result) in group { results[place] = result }
      return results.compactMap(\.self)
    }
  }

  /// The same within one item's work, for a body that neither fails nor waits.
  static func mapAtOnce<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @Sendable (Item) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { place in
      let result = body(items[place])
      results.withLock { $0[place] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The same for a body that waits for another program: on threads, for a task that waits holds up every other.
  static func mapWaiting<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ body: @escaping @Sendable (Item) throws -> Result
  ) async throws -> [Result] {
    let results: [Swift.Result<Result, any Error>] = await withCheckedContinuation { caller in
      DispatchQueue.global().async {
        let results = Mutex([Swift.Result<Result, any Error>?](repeating: nil, count: items.count))
        DispatchQueue.concurrentPerform(iterations: items.count) { place in
          let result = Swift.Result { try body(items[place]) }
          results.withLock { $0[place] = result }
        }
        caller.resume(returning: results.withLock { $0.compactMap(\.self) })
      }
    }
    return try results.map { try $0.get() }
  }
}
