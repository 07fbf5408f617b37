import EducationRegistry
import Programme

extension Dimension {
  /// Each group's place among the values of a dimension of groups or institutions; nil for any other dimension.
  func keys(of population: Population, subtypes: Subtypes) -> GroupKeys? {
    switch self {
    case .region: .bytes(population.region)
    case .district: .numbers(population.district)
    case .kind: .bytes(population.kind)
    case .subtype:
      .numbers(
        population.institution.map { institution in
          subtypes.ofInstitution.indices.contains(Int(institution))
            ? Int32(subtypes.ofInstitution[Int(institution)]) : 0
        })
    case .ownership: .bytes(population.ownership)
    case .basis: .bytes(population.basis)
    case .locality: .bytes(population.locality)
    case .language: .bytes(population.language)
    case .shift: .numbers(population.shift.map { Int32($0) - 1 })
    case .stage: .bytes(population.stage)
    case .grade: .numbers(population.grades.map(Self.gradeKey))
    case .level: .bytes(population.level)
    case .day, .week, .month, .quarter, .halfYear, .firstMonths, .calendarYear, .schoolYear,
      .sinceStart, .programme, .topic, .lesson, .pass, .sensitivity, .delivererRole:
      nil
    }
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
