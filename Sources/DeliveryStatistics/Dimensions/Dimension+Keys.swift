import EducationRegistry
import Programme

extension Dimension {
  /// Each group's place among the values of a dimension of groups or institutions; nil for any other dimension.
  func keys(of population: Population, subtypes: Subtypes) -> [Int32]? {
    switch self {
    case .region: Self.widened(population.region)
    case .district: population.district
    case .kind: Self.widened(population.kind)
    case .subtype:
      population.institution.map { institution in
        subtypes.ofInstitution.indices.contains(Int(institution))
          ? Int32(subtypes.ofInstitution[Int(institution)]) : 0
      }
    case .ownership: Self.widened(population.ownership)
    case .basis: Self.widened(population.basis)
    case .locality: Self.widened(population.locality)
    case .language: Self.widened(population.language)
    case .shift: population.shift.map { Int32($0) - 1 }
    case .stage: Self.widened(population.stage)
    case .grade: population.grades.map(Self.gradeKey)
    case .level: Self.widened(population.level)
    case .day, .week, .month, .quarter, .halfYear, .firstMonths, .calendarYear, .schoolYear,
      .sinceStart, .programme, .topic, .lesson, .pass, .sensitivity, .delivererRole:
      nil
    }
  }

  private static func widened(_ keys: [UInt8]) -> [Int32] {
    keys.map { Int32($0) }
  }

  /// 0–12 the one grade, 13 combined, 14 no grade; a combined class is counted once, so that totals add up.
  private static func gradeKey(_ bits: UInt16) -> Int32 {
    let grades = bits & GradeSet.gradeBits
    return switch grades.nonzeroBitCount {
    case 0: 14
    case 1: Int32(grades.trailingZeroBitCount)
    default: 13
    }
  }
}
