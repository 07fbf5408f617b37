/// The programme: 13 levels of ten topics each, 130 entries, in teaching order; and what adults are taught beside it.
///
/// An entry's number is level number × 10 + place in the level: dense from 0 to 129, its place in `entries`, and from 130
/// on for adults, whose levels need not be full.
package struct LessonProgramme: Sendable {
  /// How many topics a level has.
  package static let topicsPerLevel = 10

  /// The entries; `entries[level * 10 + topic]`.
  package let entries: [ProgrammeEntry]
  /// The entries of adults, by level and in teaching order; never among the 130.
  package let adults: [ProgrammeEntry]
  /// The files that it, the calendars beside it and its lessons' marks were read from; empty where it was made otherwise.
  package let files: [ProgrammeFile]

  private let numbers: [LessonID: Int]
  private let byLesson: [LessonID: [Int]]

  /// The places in `adults` of each of their levels.
  private let ofCohort: [Range<Int>]

  /// The programme of those entries, or nil unless every level of children has exactly ten, none of adults has more, no
  /// id comes twice, and every prerequisite can be kept.
  ///
  /// - Parameters:
  ///   - entries: Those of children, in any order of levels; within a level in teaching order.
  ///   - adults: Those of adults, likewise.
  ///   - files: What it was read from.
  package init?(
    entries: [ProgrammeEntry], adults: [ProgrammeEntry] = [], files: [ProgrammeFile] = []
  ) {
    let sorted = Level.ofChildren.flatMap { level in entries.filter { $0.level == level } }
    let byCohort = Level.ofAdults.map { level in adults.filter { $0.level == level } }
    let all = sorted + byCohort.joined()
    guard sorted.count == entries.count, all.count == entries.count + adults.count,
      Level.ofChildren.allSatisfy({ level in
        sorted.count { $0.level == level } == Self.topicsPerLevel
      }),
      byCohort.allSatisfy({ $0.count <= Self.topicsPerLevel }),
      Set(all.map(\.id)).count == all.count, PrerequisiteFault.all(in: all).isEmpty
    else { return nil }
    self.entries = sorted
    self.adults = Array(byCohort.joined())
    self.files = files
    ofCohort = byCohort.reduce(into: []) { ranges, entries in
      let first = ranges.last?.upperBound ?? 0
      ranges.append(first..<first + entries.count)
    }
    let numbered = Self.numbered(sorted, byCohort)
    numbers = Dictionary(uniqueKeysWithValues: numbered.map { ($1.id, $0) })
    byLesson = numbered.reduce(into: [:]) { result, pair in
      if let lesson = pair.entry.lesson { result[lesson, default: []].append(pair.number) }
    }
  }

  private static func numbered(
    _ entries: [ProgrammeEntry], _ byCohort: [[ProgrammeEntry]]
  ) -> [(number: Int, entry: ProgrammeEntry)] {
    entries.enumerated().map { (number: $0, entry: $1) }
      + zip(Level.ofAdults, byCohort).flatMap { level, entries in
        entries.enumerated().map {
          (number: Int(level.number) * topicsPerLevel + $0, entry: $1)
        }
      }
  }

  /// Every entry with its number, those of adults last.
  package var numbered: [(number: Int, entry: ProgrammeEntry)] {
    Self.numbered(entries, ofCohort.map { Array(adults[$0]) })
  }

  /// The number of an entry, 0 to 169, or nil when the programme has no such id.
  package func number(of id: LessonID) -> Int? {
    numbers[id]
  }

  /// The entry of a number, or nil when no entry has it.
  package func entry(number: Int) -> ProgrammeEntry? {
    guard number >= entries.count else {
      return entries.indices.contains(number) ? entries[number] : nil
    }
    let (level, place) = number.quotientAndRemainder(dividingBy: Self.topicsPerLevel)
    guard let level = Level(number: level) else { return nil }
    return self.entries(of: level).dropFirst(place).first
  }

  /// The entries of a level in teaching order: ten, of adults none to ten.
  package func entries(of level: Level) -> ArraySlice<ProgrammeEntry> {
    if let cohort = level.cohort { return adults[ofCohort[Int(cohort.rawValue)]] }
    let first = Int(level.number) * Self.topicsPerLevel
    return entries[first..<first + Self.topicsPerLevel]
  }

  /// The cells that a level's year has: all 30, of adults those of the passes that their lessons have.
  package func cells(of level: Level) -> CellSet {
    guard level.cohort != nil else { return .all }
    return entries(of: level).enumerated().reduce(into: CellSet.empty) { cells, pair in
      for pass in Pass.all.prefix(pair.element.passes) {
        cells.insert(Cell(topic: pair.offset, pass: pass))
      }
    }
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
