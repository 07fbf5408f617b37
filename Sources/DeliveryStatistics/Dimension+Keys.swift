import EducationRegistry
import Programme

extension Dimension {
  /// Each group's place among the dimension's values.
  func keys(of population: Population) -> [Int32] {
    switch self {
    case .region: population.region.map(Int32.init)
    case .district: population.district
    case .kind: population.kind.map(Int32.init)
    case .ownership: population.ownership.map(Int32.init)
    case .basis: population.basis.map(Int32.init)
    case .locality: population.locality.map(Int32.init)
    case .language: population.language.map(Int32.init)
    case .shift: population.shift.map { Int32($0) - 1 }
    case .stage: population.stage.map(Int32.init)
    case .grade: population.grades.map(Self.gradeKey)
    case .level: population.level.map(Int32.init)
    }
  }

  /// 0–12 the one grade, 13 combined, 14 no grade; a combined class is counted once, so that totals add up.
  private static func gradeKey(_ bits: UInt16) -> Int32 {
    switch bits.nonzeroBitCount {
    case 0: 14
    case 1: Int32(bits.trailingZeroBitCount)
    default: 13
    }
  }
}
