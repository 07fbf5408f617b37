/// Some groups that are in a table, where, and what their sessions come to: so many that a loop over them is worth starting.
///
/// One loop for all that is counted of a group keeps its numbers on the stack; a loop for each thing, started for each of
/// 230 thousand groups, has eighty instructions to go before the first of some six sessions.
struct GroupBlock {
  /// So many that all of it stays in the first level of the cache.
  static let size = 128

  /// The groups.
  let groups: UnsafeMutableBufferPointer<Int32>
  /// The groups' part of their place.
  let places: UnsafeMutableBufferPointer<Int32>
  /// What each comes to.
  let tallies: UnsafeMutableBufferPointer<GroupTally>
  /// How many there are.
  private(set) var count = 0

  /// Gives the body room for a block.
  static func with(_ body: (inout GroupBlock) -> Void) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: size * 2) { numbers in
      withUnsafeTemporaryAllocation(of: GroupTally.self, capacity: size) { tallies in
        var block = GroupBlock(
          groups: UnsafeMutableBufferPointer(rebasing: numbers[..<size]),
          places: UnsafeMutableBufferPointer(rebasing: numbers[size...]), tallies: tallies)
        body(&block)
      }
    }
  }

  private init(
    groups: UnsafeMutableBufferPointer<Int32>, places: UnsafeMutableBufferPointer<Int32>,
    tallies: UnsafeMutableBufferPointer<GroupTally>
  ) {
    self.groups = groups
    self.places = places
    self.tallies = tallies
  }

  /// Whether there is no room for another.
  var isFull: Bool { count == Self.size }

  /// Takes a group in, with nothing reported.
  @inline(__always)
  mutating func append(_ group: Int, at place: Int32) {
    groups[count] = Int32(truncatingIfNeeded: group)
    places[count] = place
    tallies.initializeElement(at: count, to: GroupTally())
    count &+= 1
  }

  /// Makes room for others.
  mutating func removeAll() {
    count = 0
  }

  /// Gives each group, its place and its place in the block.
  @inline(__always)
  func forEach(_ body: (_ group: Int, _ place: Int, _ member: Int) -> Void) {
    for member in 0..<count { body(Int(groups[member]), Int(places[member]), member) }
  }
}
