package import Programme

/// The programme's order of a level's ten topics: the file's, but that none comes before what it builds on.
///
/// Of the topics whose prerequisites have come, the first of the file is next.
package struct TeachingOrder: Hashable, Sendable {
  /// For each topic the topics, bit by bit, whose first pass comes before its own.
  package let needs: [UInt16]
  /// For each topic its place in the order.
  package let ranks: [UInt8]

  /// The order of a level that asks for nothing but the file's.
  package static let ofTheFile = TeachingOrder(needs: [])

  /// The order of a level's entries; prerequisites of lower levels were taught in earlier years.
  package init(_ entries: some Collection<ProgrammeEntry>) {
    guard entries.contains(where: { !$0.prerequisites.isEmpty }) else {
      self = .ofTheFile
      return
    }
    let places = Dictionary(
      entries.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    self.init(
      needs: entries.map { entry in
        entry.prerequisites.compactMap { places[$0] }.reduce(0) { $0 | 1 << UInt16($1) }
      })
  }

  /// The order of ten topics with those needs; topics beyond the list have none.
  init(needs: [UInt16]) {
    let count = LessonProgramme.topicsPerLevel
    let padded = needs + Array(repeating: 0, count: count - needs.count)
    var ranks = [UInt8](repeating: 0, count: count)
    var done: UInt16 = 0
    for rank in 0..<count {
      let next = (0..<count).first { topic in
        done & 1 << UInt16(topic) == 0 && padded[topic] & ~done == 0
      }
      guard let next else { preconditionFailure("a programme's prerequisites form no circle") }
      ranks[next] = UInt8(rank)
      done |= 1 << UInt16(next)
    }
    self.needs = padded
    self.ranks = ranks
  }

  /// Whether no topic asks for another.
  package var isFree: Bool { needs.allSatisfy { $0 == 0 } }

  /// The topics whose first pass comes before that of a topic.
  package func prerequisites(of topic: Int) -> [Int] {
    needs.indices.filter { needs[topic] & 1 << UInt16($0) != 0 }
  }

  /// How many of the cells come before a cell in the order.
  func turn(of cell: Int, among cells: CellSet) -> Int {
    let count = ranks.count
    let (pass, topic) = cell.quotientAndRemainder(dividingBy: count)
    let earlierPasses = (cells.mask & (1 << UInt32(pass * count) - 1)).nonzeroBitCount
    return earlierPasses
      + (0..<count).count { other in
        ranks[other] < ranks[topic] && cells.mask & 1 << UInt32(pass * count + other) != 0
      }
  }
}
