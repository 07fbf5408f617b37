import Chronology
import EducationRegistry
import Programme

/// On which days institutions are open to a visit.
struct VisitDays {
  private let registry: RegistrySnapshot
  private let calendars: [CalendarYear]

  init(registry: RegistrySnapshot, calendars: [CalendarYear]) {
    self.registry = registry
    self.calendars = calendars
  }

  /// Whether it is taught there that day: no vacation of all grades, no holiday, no closure.
  func isOpen(_ institution: Int, on day: SchoolDay) -> Bool {
    let place = registry.institutions[institution]
    guard let year = calendars.first(where: { $0.year == SchoolYear(containing: day) }),
      let calendar = year.calendar(of: place.kind), !year.isHoliday(day),
      calendar.teaches(on: day, grades: GradeSet([]))
    else { return false }
    let district = registry.districts[place.district]
    return !registry.closures.contains { closure in
      guard closure.days.contains(day) else { return false }
      return switch closure.scope {
      case .nation: true
      case .region: closure.code == registry.regions[district.region].code
      case .district: closure.code == district.code
      case .institution: closure.code == place.code
      }
    }
  }
}
