package import Chronology
package import Programme

/// Everything that a year's plan depends on; groups with equal keys share one plan.
package struct PlanKey: Hashable, Sendable {
  /// The civil year in which the school year begins.
  package let year: Int16
  /// The kind of institution, whose calendar holds.
  package let kind: InstitutionKind
  /// The level, whose topics are taught.
  package let level: Level
  /// The weekday of the class hour, Monday 1.
  package let weekday: UInt8
  /// Of the group's grades, those that some vacation of the calendar asks for.
  package let grades: GradeSet
  /// Which set of closures reaches the group; 0 is none.
  package let closures: Int32
  /// The group's own days when they do not span the calendar's; nil means the whole year.
  package let days: DayRange?

  /// A key.
  package init(
    year: Int16, kind: InstitutionKind, level: Level, weekday: UInt8,
    grades: GradeSet = GradeSet([]), closures: Int32 = 0, days: DayRange? = nil
  ) {
    self.year = year
    self.kind = kind
    self.level = level
    self.weekday = weekday
    self.grades = grades
    self.closures = closures
    self.days = days
  }
}
