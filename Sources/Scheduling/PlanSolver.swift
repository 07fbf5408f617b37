import EducationRegistry
import Programme

/// Solves keys; what several keys share is solved once.
struct PlanSolver {
  private let programme: LessonProgramme
  private let calendars: [CalendarYear]
  private var national: [NationalKey: NationalWeeks] = [:]

  /// What the country's weeks depend on.
  private struct NationalKey: Hashable {
    let year: Int16
    let kind: InstitutionKind
    let level: Level
    let grades: GradeSet
  }

  init(programme: LessonProgramme, calendars: [CalendarYear]) {
    self.programme = programme
    self.calendars = calendars
  }

  /// The plan of a key; without a calendar nothing has a day.
  mutating func plan(for key: PlanKey, closures: [Closure]) -> YearPlan {
    let year = calendars.first { $0.year.start == key.year }
    guard
      let hours = ClassHours(year, kind: key.kind, grades: key.grades, days: key.days),
      let whole = ClassHours(year, kind: key.kind, grades: key.grades)
    else { return nothing(for: key) }
    let lessons = LevelLessons(key.level, in: programme)
    let shared = NationalKey(year: key.year, kind: key.kind, level: key.level, grades: key.grades)
    let weeks = national[shared] ?? NationalWeeks(lessons, in: whole)
    national[shared] = weeks
    return YearPlanner(calendar: hours, closures: closures, lessons: lessons, national: weeks)
      .plan(for: key)
  }

  private func nothing(for key: PlanKey) -> YearPlan {
    YearPlan(
      key: key, sessions: [], unplaced: programme.cells(of: key.level), reserve: [], closed: [],
      national: Array(repeating: nil, count: Cell.count), unmetSeasons: [],
      cells: programme.cells(of: key.level),
      order: TeachingOrder(programme.entries(of: key.level)))
  }
}
