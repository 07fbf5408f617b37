import Chronology
import Programme

/// Every class group with what plan and numbers ask of it, its institution's properties beside its own, as columns.
///
/// A group is its place in these arrays; all arrays have the same length.
package struct Population: Sendable {
  /// The institution's place in the registry.
  package var institution: [Int32] = []
  /// The district's place in the registry.
  package var district: [Int32] = []
  /// The region's place in the registry.
  package var region: [UInt8] = []
  /// The raw number of the institution's kind.
  package var kind: [UInt8] = []
  /// The raw number of the institution's ownership.
  package var ownership: [UInt8] = []
  /// The raw number of the institution's locality.
  package var locality: [UInt8] = []
  /// The raw number of the institution's basis.
  package var basis: [UInt8] = []
  /// The level's number, 0–12; 13–16 for cohorts of adults.
  package var level: [UInt8] = []
  /// The stage's place in `Stage.allCases`.
  package var stage: [UInt8] = []
  /// The bits of the grades, or of the cohort.
  package var grades: [UInt16] = []
  /// The shift, 1–3.
  package var shift: [UInt8] = []
  /// The raw number of the language.
  package var language: [UInt8] = []
  /// The head-count of the group.
  package var enrolled: [UInt16] = []
  /// The weekday of the class hour, Monday 1.
  package var weekday: [UInt8] = []
  /// The civil year in which the school year begins.
  package var year: [Int16] = []
  /// The first day of the group, as a day number.
  package var firstDay: [Int32] = []
  /// The last day of the group, as a day number.
  package var lastDay: [Int32] = []

  /// Nobody.
  package init() {}

  /// How many groups there are.
  package var count: Int { institution.count }

  /// Whether a group is a cohort of adults, whom no number about children holds.
  package func isOfAdults(_ group: Int) -> Bool {
    level[group] >= UInt8(Level.childrenCount)
  }

  /// The population of a registry.
  package init(_ registry: RegistrySnapshot) {
    self.init(registry.groups)
    // By short lists of what is asked, not by the institutions: those are 150 bytes each.
    let districts = registry.institutions.map { Int32($0.district) }
    let regions = registry.districts.map { UInt8($0.region) }
    let kinds = registry.institutions.map(\.kind.rawValue)
    let owners = registry.institutions.map(\.ownership.rawValue)
    let localities = registry.institutions.map(\.locality.rawValue)
    let bases = registry.institutions.map(\.basis.rawValue)
    district = institution.map { districts[Int($0)] }
    region = district.map { regions[Int($0)] }
    kind = institution.map { kinds[Int($0)] }
    ownership = institution.map { owners[Int($0)] }
    locality = institution.map { localities[Int($0)] }
    basis = institution.map { bases[Int($0)] }
  }

  /// The groups' own columns; nothing is known of their institutions.
  package init(_ groups: GroupTable) {
    institution = groups.institution
    level = groups.level
    stage = groups.stage
    grades = groups.grades
    shift = groups.shift
    language = groups.language
    enrolled = groups.enrolled
    weekday = groups.weekday
    year = groups.year
    firstDay = groups.firstDay
    lastDay = groups.lastDay
  }
}
