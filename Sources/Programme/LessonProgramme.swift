/// The programme: 13 levels of ten topics each, 130 entries, in teaching order.
///
/// An entry's number is its place in `entries`: level number × 10 + place in the level, dense from 0 to 129.
package struct LessonProgramme: Sendable {
  /// How many topics a level has.
  package static let topicsPerLevel = 10

  /// The entries; `entries[level * 10 + topic]`.
  package let entries: [ProgrammeEntry]

  private let numbers: [LessonID: Int]
  private let byLesson: [LessonID: [Int]]

  /// The programme of those entries, or nil unless every level has exactly ten and no id comes twice.
  ///
  /// - Parameter entries: In any order of levels; within a level in teaching order.
  package init?(entries: [ProgrammeEntry]) {
    let sorted = Level.all.flatMap { level in entries.filter { $0.level == level } }
    guard sorted.count == Level.count * Self.topicsPerLevel,
      Level.all.allSatisfy({ level in
        sorted.count { $0.level == level } == Self.topicsPerLevel
      }),
      Set(sorted.map(\.id)).count == sorted.count
    else { return nil }
    self.entries = sorted
    numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0) })
    byLesson = sorted.enumerated().reduce(into: [:]) { result, pair in
      if let lesson = pair.element.lesson { result[lesson, default: []].append(pair.offset) }
    }
  }

  /// The number of an entry, 0 to 129, or nil when the programme has no such id.
  package func number(of id: LessonID) -> Int? {
    numbers[id]
  }

  /// The ten entries of a level in teaching order.
  package func entries(of level: Level) -> ArraySlice<ProgrammeEntry> {
    let first = Int(level.number) * Self.topicsPerLevel
    return entries[first..<first + Self.topicsPerLevel]
  }

  /// The number of the entry that a cell of a level stands for.
  package func number(of cell: Cell, in level: Level) -> Int {
    Int(level.number) * Self.topicsPerLevel + cell.topic
  }

  /// The entries that a written lesson serves, by number; empty when it serves none.
  package func numbers(servedBy lesson: LessonID) -> [Int] {
    byLesson[lesson] ?? []
  }
}
