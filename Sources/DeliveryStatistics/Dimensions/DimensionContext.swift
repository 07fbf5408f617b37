import Chronology
import EducationRegistry
import Programme

/// What the values of dimensions come from.
struct DimensionContext {
  let regions: [Region]
  let districts: [District]
  let subtypes: Subtypes
  let programme: LessonProgramme
  /// The neighbouring programmes that each entry's lesson is marked with, joined by `+`; empty when nobody looked.
  let programmes: [String]
  let period: DayRange
  /// Whether what is asked about are cohorts of adults.
  let isOfAdults: Bool

  /// The entries that are asked about, each with its number.
  var entries: [(number: Int, entry: ProgrammeEntry)] {
    programme.numbered.filter { ($0.entry.level.cohort != nil) == isOfAdults }
  }

  /// The neighbouring programmes that the lesson of an entry is marked with.
  func mark(of number: Int) -> String {
    programmes.indices.contains(number) ? programmes[number] : ""
  }
}

/// The subtypes of institutions, as numbers.
package struct Subtypes: Hashable, Sendable {
  /// The codes; the first is the empty one.
  package let codes: [String]
  /// Each institution's place in the codes.
  package let ofInstitution: [UInt8]

  /// The subtypes of institutions in the order of the registry.
  package init(_ subtypes: [String]) {
    codes = [""] + Set(subtypes).subtracting([""]).sorted().prefix(254)
    let numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, UInt8($0)) })
    ofInstitution = subtypes.map { numbers[$0] ?? 0 }
  }
}
