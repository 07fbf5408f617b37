import Chronology
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling

extension NaiveCount {
  /// The cell of a measure over what has all of the wanted values.
  func cell(_ measure: Measure, of wanted: [(dimension: Dimension, code: String)]) -> TableCell {
    cell(
      measure,
      where: { group, owner in wanted.allSatisfy { has(group, owner, $0.dimension, $0.code) } },
      lessons: { lesson in wanted.allSatisfy { has(lesson, $0.dimension, $0.code) } })
  }

  /// Whether a lesson is of a value of time, lesson and session; of other dimensions it has all.
  private func has(_ lesson: Lesson, _ dimension: Dimension, _ code: String) -> Bool {
    let (year, month, _) = lesson.day.civil
    let entry = nation.plan.programme.entries[lesson.entry]
    return switch dimension {
    case .day: lesson.day.iso == code
    case .week: Period.range(of: code)?.contains(lesson.day) ?? false
    case .month: lesson.day.iso.hasPrefix(code)
    case .quarter: "\(year)-Q\((month - 1) / 3 + 1)" == code
    case .halfYear: "\(year)-S\(month < 7 ? 1 : 2)" == code
    case .calendarYear: "\(year)" == code
    case .schoolYear: SchoolYear(containing: lesson.day).code == code
    case .lesson: entry.id.text == code
    case .topic: entry.topic == code
    case .programme: (lesson.entry % 3 == 0 ? "adal-azamat" : "none") == code
    case .sensitivity: entry.sensitivity.rawValue == code
    case .pass: (lesson.pass.map { "\($0.number)" } ?? "_U") == code
    case .delivererRole:
      (lesson.role.flatMap(DelivererRole.init(rawValue:))?.code ?? "_U") == code
    default: true
    }
  }

  /// Whether a group is of a value of group and institution; of other dimensions it has all.
  private func has(
    _ group: ClassGroup, _ institution: Institution, _ dimension: Dimension, _ code: String
  ) -> Bool {
    let district = nation.registry.districts[institution.district]
    return switch dimension {
    case .region: nation.registry.regions[district.region].code == code
    case .district: district.code == code
    case .kind: institution.kind.code == code
    case .ownership: institution.ownership.code == code
    case .basis: institution.basis.code == code
    case .locality: institution.locality.code == code
    case .subtype: (institution.subtype.isEmpty ? "none" : institution.subtype) == code
    case .shift: "\(group.shift)" == code
    case .language: group.language.code == code
    case .stage: "\(group.stage)" == code
    case .level: group.level.id == code
    case .grade:
      switch group.grades.bits.nonzeroBitCount {
      case 0: code == "none"
      case 1: code == "\(group.grades.bits.trailingZeroBitCount)"
      default: code == "combined"
      }
    default: true
    }
  }
}
