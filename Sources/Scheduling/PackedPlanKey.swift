import Chronology
import EducationRegistry
import Programme

/// A plan key in two words, quick to compare.
struct PackedPlanKey: Hashable {
  /// Closures 31 bits, grades 13, weekday 3, level 5, kind 2, year since 1970 above.
  let parts: UInt64
  /// The group's first and last day when it does not span its calendar, else 0.
  let days: UInt64

  /// The key of a group.
  init(_ population: Population, group: Int, closures: Int32, calendar: AskedGrades.Calendar?) {
    let grades = population.grades[group] & (calendar?.grades ?? 0)
    parts =
      UInt64(closures) | UInt64(grades) << 31 | UInt64(population.weekday[group] & 7) << 44
      | UInt64(population.level[group]) << 47 | UInt64(population.kind[group]) << 52
      | UInt64(population.year[group] - 1970) << 54
    guard let calendar else {
      days = 0
      return
    }
    let first = max(calendar.first, population.firstDay[group])
    let last = min(calendar.last, population.lastDay[group])
    if first == calendar.first, last == calendar.last {
      days = 0
    } else {
      // A group whose days miss the calendar altogether keeps one day outside it.
      let outside = calendar.last + 1
      days = first <= last ? Self.pack(first, last) : Self.pack(outside, outside)
    }
  }

  /// A small number that keys of neighbouring groups rarely share.
  var slot: Int { Int(parts >> 44 & 0x3FF) }

  /// The key as a value.
  var key: PlanKey {
    guard let kind = InstitutionKind(rawValue: UInt8(parts >> 52 & 3)),
      let level = Level(number: Int(parts >> 47 & 31))
    else { preconditionFailure("a population holds raw numbers of kinds and levels") }
    let first = SchoolDay(number: Int32(truncatingIfNeeded: days >> 32))
    let last = SchoolDay(number: Int32(truncatingIfNeeded: days))
    return PlanKey(
      year: Int16(parts >> 54) + 1970, kind: kind, level: level,
      weekday: UInt8(parts >> 44 & 7), grades: GradeSet(bits: UInt16(parts >> 31 & 0x3FFF)),
      closures: Int32(parts & 0x7FFF_FFFF),
      days: days == 0 ? nil : DayRange(first: first, last: last))
  }

  private static func pack(_ first: Int32, _ last: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last))
  }
}
