import Chronology
package import EducationRegistry
package import Programme

/// Whether a child who speaks up after a sensitive lesson finds a psychologist at school on the next school day.
package struct SupportReach {
  private let registry: RegistrySnapshot
  private let calendars: [CalendarYear]

  /// The reach of a registry's own psychologists: only codes in `staff.csv` are known to the plan.
  package init(_ registry: RegistrySnapshot, calendars: [CalendarYear]) {
    self.registry = registry
    self.calendars = calendars
  }

  /// The sensitive sessions of a group after which the registry knows of no psychologist there.
  package func gaps(of group: Int, in plan: NationalPlan) -> [PlannedSession] {
    let year = plan[group]
    let entries = plan.programme.entries(of: year.key.level)
    let institution = Int(registry.groups.institution[group])
    let psychologists = registry.staff.filter {
      $0.role == .psychologist && $0.institution == institution
    }
    return year.sessions.filter { session in
      guard entries[entries.startIndex + session.cell.topic].sensitivity == .sensitive
      else { return false }
      guard let next = nextSchoolDay(after: session.day, key: year.key) else { return true }
      return !psychologists.contains { $0.validity?.contains(next) ?? true }
    }
  }

  private func nextSchoolDay(after day: SchoolDay, key: PlanKey) -> SchoolDay? {
    let year = calendars.first { $0.year.start == key.year }
    return ClassHours(year, kind: key.kind, grades: key.grades)?
      .schoolDays(ofWeek: day.monday, closures: registry.closures.filter { $0.scope == .nation })
      .first { $0 > day }
  }
}

extension LessonProgramme {
  /// Sensitive entries that name police and nobody beside them: such a lesson is not held by police alone.
  package var entriesForPoliceAlone: [ProgrammeEntry] {
    entries.filter { entry in
      entry.sensitivity == .sensitive
        && entry.deliverers.allSatisfy { $0 == .juvenileInspector }
    }
  }
}
