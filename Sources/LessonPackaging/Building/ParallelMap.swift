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
}
