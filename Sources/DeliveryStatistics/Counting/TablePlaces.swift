import Chronology
import EducationRegistry
import Programme
import Scheduling

/// Where in a table everything belongs: each group, each planned lesson, each session; what is filtered out has no place.
///
/// A place is row × width + column. A dimension of groups gives a group its part of it once, the others give each
/// planned lesson or session theirs by look-ups; negative means nowhere.
struct TablePlaces {
  /// So far below zero that no sum of parts comes back.
  static let nowhere = Int32.min / 8

  let rows: [DimensionValue]
  let columns: [DimensionValue]
  /// How many columns there are, at least 1.
  let width: Int
  /// Whether rows, columns or filters speak of lessons, and whether of what only a session has; days aside.
  let asksForLessons: Bool
  let asksForSessions: Bool
  /// Each group's part of its place.
  private(set) var ofGroup: [Int32]
  /// The part of each day of the period, of each programme entry, of each pass and of each role.
  private(set) var ofDay: [Int32]
  private(set) var ofEntry = [Int32](repeating: 0, count: 256)
  private(set) var ofPass = [Int32](repeating: 0, count: 4)
  private(set) var ofRole = [Int32](repeating: 0, count: 8)
  /// The first day of the period.
  let firstDay: Int

  init(_ question: Question, population: Population, context: DimensionContext) {
    rows = question.rows.values(in: context)
    columns = question.columns?.values(in: context) ?? []
    width = max(columns.count, 1)
    let families = Set(question.dimensions.map(\.family))
    asksForLessons = families.contains(.lesson)
    asksForSessions = families.contains(.session)
    firstDay = Int(question.period.first.number)
    ofDay = Array(repeating: 0, count: Int(question.period.last.number) - firstDay + 1)
    ofGroup = Array(repeating: 0, count: population.count)
    takeGroups(of: question.period, population, ofAdults: question.isOfAdults)
    add(question.rows, times: width, population, context)
    question.columns.map { add($0, times: 1, population, context) }
    for filter in question.filters { take(filter, population, context) }
  }

  /// A group counts in a period when its school year and its own days reach into it; children and adults never together.
  private mutating func takeGroups(
    of period: DayRange, _ population: Population, ofAdults: Bool
  ) {
    let first = Int16(clamping: SchoolYear(containing: period.first).start)
    let last = Int16(clamping: SchoolYear(containing: period.last).start)
    let (from, through) = (period.first.number, period.last.number)
    let adults = UInt8(Level.childrenCount)
    ofGroup.change(by: population.year) { $1 < first || $1 > last ? Self.nowhere : $0 }
    ofGroup.change(by: population.firstDay) { $1 > through ? Self.nowhere : $0 }
    ofGroup.change(by: population.lastDay) { $1 < from ? Self.nowhere : $0 }
    ofGroup.change(by: population.level) { ($1 >= adults) != ofAdults ? Self.nowhere : $0 }
  }

  private mutating func add(
    _ dimension: Dimension, times factor: Int, _ population: Population,
    _ context: DimensionContext
  ) {
    let factor = Int32(factor)
    apply(dimension, population, context) { $0 &+ $1 &* factor }
  }

  private mutating func take(
    _ filter: QuestionFilter, _ population: Population, _ context: DimensionContext
  ) {
    let codes = Set(filter.codes)
    let isTaken = filter.dimension.values(in: context).map {
      codes.contains($0.code) != filter.isExcluding
    }
    apply(filter.dimension, population, context) { place, key in
      isTaken.indices.contains(Int(key)) && isTaken[Int(key)] ? place : Self.nowhere
    }
  }

  /// Gives every part and its value's number to the change; what is nowhere must stay there.
  @inline(__always)
  private mutating func apply(
    _ dimension: Dimension, _ population: Population, _ context: DimensionContext,
    _ change: (_ place: Int32, _ key: Int32) -> Int32
  ) {
    switch dimension.family {
    case .institution, .group:
      switch dimension.keys(of: population, subtypes: context.subtypes) {
      case .bytes(let keys): ofGroup.change(by: keys) { change($0, Int32($1)) }
      case .numbers(let keys): ofGroup.change(by: keys, change)
      case nil: break
      }
    case .time: ofDay.change(by: TimeAxis(dimension, context.period).keys, change)
    case .lesson where dimension == .pass: ofPass.change(by: [3, 0, 1, 2], change)
    case .lesson: ofEntry.change(by: dimension.entryKeys(in: context), change)
    case .session: ofRole.change(by: Array(0..<8), change)
    }
  }

  /// The part of a session; negative when it is not in the table.
  @inline(__always)
  func place(of word: FactWord) -> Int32 {
    let day = word.day - firstDay
    guard day >= 0, day < ofDay.count else { return Self.nowhere }
    return ofDay[day] + ofEntry[word.entry] + ofPass[word.pass] + ofRole[word.role]
  }

  /// The part of every session of a day and a role, where nothing asks for lessons.
  func part(ofDay day: Int, role: Int) -> Int32 {
    let offset = day - firstDay
    return ofDay.indices.contains(offset) ? ofDay[offset] + ofRole[role] : Self.nowhere
  }

  /// The part of a planned lesson; negative when it is not in the table.
  func place(ofEntry entry: Int, pass: Pass, day: SchoolDay) -> Int32 {
    let day = Int(day.number) - firstDay
    guard ofDay.indices.contains(day), ofEntry.indices.contains(entry) else {
      return Self.nowhere
    }
    return ofDay[day] + ofEntry[entry] + ofPass[Int(pass.number)]
  }
}

extension [Int32] {
  /// Changes each element by its key; without a branch, for many at a step.
  @inline(__always)
  fileprivate mutating func change<Key>(
    by keys: [Key], _ change: (_ element: Int32, _ key: Key) -> Int32
  ) {
    precondition(keys.count >= count, "every element has a key")
    withUnsafeMutableBufferPointer { elements in
      keys.withUnsafeBufferPointer { keys in
        for index in elements.indices { elements[index] = change(elements[index], keys[index]) }
      }
    }
  }
}
