import Chronology
import EducationRegistry
import Programme

/// What the rules say of groups that are alike, remembered: 232 thousand groups have some 10 thousand shapes.
struct GroupShapes {
  /// Everything of a group that a rule or its level looks at, when it lives for its whole school year.
  struct Shape {
    let kind: InstitutionKind
    let stage: Stage
    /// The stage's place in `Stage.allCases`.
    let stageNumber: UInt8
    let grades: GradeSet
    let year: SchoolYear
    let enrolled: Int
    let minute: Int

    /// All of it in one word, never 0: years begin at 2000.
    fileprivate var key: UInt64 {
      var key = UInt64(year.start)
      key = key << 3 | UInt64(kind.rawValue)
      key = key << 3 | UInt64(stageNumber)
      key = key << 16 | UInt64(grades.bits)
      key = key << 10 | UInt64(enrolled)
      return key << 11 | UInt64(minute)
    }
  }

  private static let size = 1 << 13
  private var keys = [UInt64](repeating: 0, count: size)
  private var levels = [UInt8](repeating: 0, count: size)
  private var year = SchoolYear(start: 2000)
  /// The days of the school year that was asked for last.
  private(set) var days = SchoolYear(start: 2000).days

  /// The level of a group of that shape; nil where a rule has anything to say, which only a whole row can be told.
  mutating func level(of shape: Shape, in institution: Institution) -> UInt8? {
    if shape.year != year {
      year = shape.year
      days = shape.year.days
    }
    let key = shape.key
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51)
    if keys[slot] == key { return levels[slot] }
    let group = ClassGroup(
      code: "", institution: 0, year: shape.year, stage: shape.stage, grades: shape.grades,
      language: .kk, enrolled: shape.enrolled, weekday: 1, minute: shape.minute)
    guard RegistryChecks.findings(of: group, in: institution).isEmpty else { return nil }
    keys[slot] = key
    levels[slot] = group.level.number
    return levels[slot]
  }
}
