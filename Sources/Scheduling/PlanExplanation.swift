package import Chronology
package import EducationRegistry
package import Programme

/// Everything that put a lesson into its week.
package struct PlanExplanation: Hashable, Sendable {
  /// What took the class hour of the national week.
  package enum Absence: Hashable, Sendable {
    case holiday(Titles)
    case vacation(String)
    case closure(Closure)
    /// The group did not exist yet, or no more.
    case outside
    /// The hour was there; another lesson of the group needed it.
    case givenAway(to: Cell)
    /// The hour was there but not for a sensitive lesson.
    case care
  }

  /// A lesson that it builds on.
  package struct Ground: Hashable, Sendable {
    /// Its entry.
    package let entry: ProgrammeEntry
    /// The day of its first pass; nil when it has none this year.
    package let day: SchoolDay?
    /// Whether it is of a lower level, so that the group has had it in an earlier year.
    package let isOfEarlierYear: Bool
  }

  /// The lesson.
  package let cell: Cell
  /// Its day; nil when it has none.
  package let day: SchoolDay?
  /// The reason that weighs most.
  package let reason: PlacementReason
  /// The Monday of the country's week for it; nil when the country has none.
  package let nationalMonday: SchoolDay?
  /// Which lesson of the country's year it is, from 1.
  package let nationalTurn: Int?
  /// Which lesson of the programme's year it is, from 1.
  package let ownTurn: Int
  /// Why it is not in the country's week, when it is not.
  package let absence: Absence?
  /// Whether it is held before the class hour because a sensitive lesson needs a school day after it.
  package let isEarlierInWeek: Bool
  /// What must come before it; of a second or third pass nothing is said.
  package let grounds: [Ground]
  /// What the country's year costs, and what it would cost with this lesson in its turn; nil when it is in its turn.
  package let costInTurn: (now: PlanCost, inTurn: PlanCost?)?

  package static func == (left: PlanExplanation, right: PlanExplanation) -> Bool {
    left.cell == right.cell && left.day == right.day && left.reason == right.reason
      && left.absence == right.absence && left.nationalMonday == right.nationalMonday
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(cell)
    hasher.combine(day)
  }
}

extension YearPlan {
  /// Why a lesson stands where it stands, with the holiday or closure that moved it.
  package func explanation(
    of cell: Cell, programme: LessonProgramme, calendars: [CalendarYear], closures: [Closure]
  ) -> PlanExplanation {
    let entries = programme.entries(of: key.level)
    let week = national[Int(cell.bit)]
    let monday = week.map { SchoolDay(number: $0 * 7 - 3) }
    let year = calendars.first { $0.year.start == key.year }
    let day = day(of: cell)
    let isAway = week != nil && day?.week != week
    var cost: (now: PlanCost, inTurn: PlanCost?)?
    if week != nil, !isInTurn(cell),
      let hours = ClassHours(year, kind: key.kind, grades: key.grades)
    {
      let lessons = LevelLessons(key.level, in: programme)
      cost = (
        NationalWeeks(lessons, in: hours).cost,
        NationalWeeks.cost(lessons, in: hours, cell: Int(cell.bit), at: turn(of: cell))
      )
    }
    return PlanExplanation(
      cell: cell, day: day, reason: reason(of: cell, entries: entries), nationalMonday: monday,
      nationalTurn: week.map { week in national.count { ($0 ?? .max) < week } + 1 },
      ownTurn: turn(of: cell) + 1,
      absence: isAway ? monday.map { absence(in: $0, cell, year, closures) } : nil,
      isEarlierInWeek: day.map { $0.weekday < Int(key.weekday) } ?? false,
      grounds: grounds(of: cell, programme), costInTurn: cost)
  }

  private func grounds(
    of cell: Cell, _ programme: LessonProgramme
  ) -> [PlanExplanation.Ground] {
    guard cell.pass.number == 1,
      let entry = programme.entry(number: programme.number(of: cell, in: key.level))
    else { return [] }
    let first = Int(key.level.number) * LessonProgramme.topicsPerLevel
    return entry.prerequisites.compactMap { id in
      guard let number = programme.number(of: id), let other = programme.entry(number: number)
      else { return nil }
      guard other.level == key.level else {
        return PlanExplanation.Ground(entry: other, day: nil, isOfEarlierYear: true)
      }
      let day = day(of: Cell(topic: number - first, pass: cell.pass))
      return PlanExplanation.Ground(entry: other, day: day, isOfEarlierYear: false)
    }
  }

  private func absence(
    in monday: SchoolDay, _ cell: Cell, _ year: CalendarYear?, _ closures: [Closure]
  ) -> PlanExplanation.Absence {
    let hour = monday.adding(days: Int(key.weekday) - 1)
    if let holiday = year?.holidays.first(where: { $0.day == hour }) {
      return .holiday(holiday.title)
    }
    if let closure = closures.first(where: { $0.days.contains(hour) }) { return .closure(closure) }
    let calendar = year?.calendar(of: key.kind)
    let vacation = calendar?.vacations.first { vacation in
      vacation.days.contains(hour)
        && (vacation.grades.bits == 0 || vacation.grades.bits & key.grades.bits != 0)
    }
    if let vacation { return .vacation(vacation.id) }
    if let other = sessions.first(where: { $0.day.week == monday.week && $0.cell != cell }) {
      return .givenAway(to: other.cell)
    }
    return (key.days ?? calendar?.days)?.contains(hour) ?? false ? .care : .outside
  }
}
