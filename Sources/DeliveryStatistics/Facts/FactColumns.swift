/// Sessions as columns, those of one group behind each other.
package struct FactColumns: Sendable {
  /// Where each group's sessions begin; one more than there are groups.
  let starts: [Int32]
  let words: [UInt64]
  /// Heads present; 65,535 not counted.
  let present: [UInt16]
  let enrolled: [UInt16]
  let together: [UInt32]
  let position: [UInt32]
  let since: [UInt32]

  static let notCounted = UInt16.max

  /// Sorts sessions by group, those of a group in the order given; a session of no group is left out.
  package init(_ facts: FactList, groups: Int) {
    var starts = [Int32](repeating: 0, count: groups + 1)
    for group in facts.group where Int(group) < groups { starts[Int(group) + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    let count = Int(starts[groups])
    // The place that each session gets: one counting pass, then every column once.
    var next = starts
    let places = facts.group.map { group -> Int32 in
      guard Int(group) < groups else { return -1 }
      defer { next[Int(group)] += 1 }
      return next[Int(group)]
    }
    self.starts = starts
    words = Self.sorted(facts.words, places, count)
    present = Self.sorted(facts.present, places, count)
    enrolled = Self.sorted(facts.enrolled, places, count)
    together = facts.hasGatherings ? Self.sorted(facts.together, places, count) : []
    position = Self.sorted(facts.position, places, count)
    since = Self.sorted(facts.since, places, count)
  }

  /// How many sessions there are.
  package var count: Int { words.count }

  private static func sorted<Element>(
    _ column: [Element], _ places: [Int32], _ count: Int
  ) -> [Element] {
    guard let first = column.first else { return [] }
    var sorted = [Element](repeating: first, count: count)
    for (element, place) in zip(column, places) where place >= 0 { sorted[Int(place)] = element }
    return sorted
  }
}

/// Sessions in the order in which they come, before they are sorted.
package struct FactList: Sendable {
  fileprivate(set) var group: [Int32] = []
  fileprivate(set) var words: [UInt64] = []
  fileprivate(set) var present: [UInt16] = []
  fileprivate(set) var enrolled: [UInt16] = []
  fileprivate(set) var together: [UInt32] = []
  fileprivate(set) var position: [UInt32] = []
  fileprivate(set) var since: [UInt32] = []
  fileprivate(set) var hasGatherings = false

  /// No session yet, and room for so many.
  package init(capacity: Int = 0) {
    group.reserveCapacity(capacity)
    words.reserveCapacity(capacity)
    present.reserveCapacity(capacity)
    enrolled.reserveCapacity(capacity)
    together.reserveCapacity(capacity)
    position.reserveCapacity(capacity)
    since.reserveCapacity(capacity)
  }

  /// Adds a session.
  package mutating func append(_ fact: Fact) {
    group.append(fact.group)
    words.append(FactWord(fact).bits)
    present.append(fact.present ?? FactColumns.notCounted)
    enrolled.append(fact.enrolled)
    together.append(fact.together)
    position.append(fact.position)
    since.append(fact.since)
    if fact.together != 0 { hasGatherings = true }
  }
}
