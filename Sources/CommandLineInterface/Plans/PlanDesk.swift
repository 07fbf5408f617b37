import Chronology
import DeliveryLedger
import Diagnostics
import EducationRegistry
import LessonContent
import Programme
import Scheduling

/// A ledger's registry and the plan over it, as the commands of the plan need them.
struct PlanDesk {
  let ledger: Ledger
  let registry: RegistrySnapshot
  let programme: LessonProgramme
  let calendars: [CalendarYear]
  let plan: NationalPlan

  /// Opens the ledger and plans it.
  init(_ database: DatabaseOption, _ lessons: LessonsOption, in dialogue: Dialogue) throws {
    ledger = try dialogue.openLedger(database)
    let content = try dialogue.loadProgramme(lessons)
    programme = try content.completeProgramme(of: dialogue.folder(lessons))
    calendars = content.calendars
    registry = try ledger.registry()
    plan = NationalPlan(
      registry, population: Population(registry), programme: programme, calendars: calendars)
  }

  /// The closures that reach a group.
  func closures(reaching group: Int) -> [Closure] {
    let institution = registry.institutions[Int(registry.groups.institution[group])]
    let district = registry.districts[institution.district]
    return registry.closures.filter { closure in
      switch closure.scope {
      case .nation: true
      case .region: closure.code == registry.regions[district.region].code
      case .district: closure.code == district.code
      case .institution: closure.code == institution.code
      }
    }
  }
}
