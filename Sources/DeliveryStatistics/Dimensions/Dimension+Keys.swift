import EducationRegistry
import Programme

extension Dimension {
  /// Adds each group's place among the dimension's values, times a factor, to what is there.
  func addKeys(of population: Population, times factor: Int32, to places: inout [Int32]) {
    switch self {
    case .region: Self.add(population.region, factor, &places)
    case .district: Self.add(population.district, factor, &places)
    case .kind: Self.add(population.kind, factor, &places)
    case .ownership: Self.add(population.ownership, factor, &places)
    case .basis: Self.add(population.basis, factor, &places)
    case .locality: Self.add(population.locality, factor, &places)
    case .language: Self.add(population.language, factor, &places)
    case .shift: Self.add(population.shift.map { $0 - 1 }, factor, &places)
    case .stage: Self.add(population.stage, factor, &places)
    case .grade: Self.add(population.grades.map(Self.gradeKey), factor, &places)
    case .level: Self.add(population.level, factor, &places)
    default: break
    }
  }

  private static func add(
    _ keys: [some FixedWidthInteger], _ factor: Int32, _ places: inout [Int32]
  ) {
    for group in places.indices {
      places[group] += Int32(truncatingIfNeeded: keys[group]) * factor
    }
  }

  /// 0–12 the one grade, 13 combined, 14 no grade; a combined class is counted once, so that totals add up.
  private static func gradeKey(_ bits: UInt16) -> UInt8 {
    switch bits.nonzeroBitCount {
    case 0: 14
    case 1: UInt8(bits.trailingZeroBitCount)
    default: 13
    }
  }
}
