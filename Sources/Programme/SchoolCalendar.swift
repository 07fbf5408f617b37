package import Chronology

/// The teaching days of one kind of institution in one school year.
package struct SchoolCalendar: Hashable, Sendable {
  /// A vacation, of all grades or of some.
  package struct Vacation: Hashable, Sendable {
    /// Its code, such as `autumn` or `grade-1-extra`.
    package let id: String
    /// Its days, both ends included.
    package let days: DayRange
    /// The grades it holds for; empty means all.
    package let grades: GradeSet

    /// A vacation.
    package init(id: String, days: DayRange, grades: GradeSet = GradeSet([])) {
      self.id = id
      self.days = days
      self.grades = grades
    }
  }

  /// The kind of institution it holds for.
  package let kind: InstitutionKind
  /// From the first to the last teaching day.
  package let days: DayRange
  /// The terms in order.
  package let terms: [DayRange]
  /// The vacations in order.
  package let vacations: [Vacation]
  /// Days of the week on which there is teaching; bit n is weekday n, Monday 1.
  package let teachingDays: UInt8
  /// Whether the source is an order, or an assumption of this project.
  package let isAssumed: Bool
  /// Whence the dates come.
  package let source: String

  /// A calendar.
  package init(
    kind: InstitutionKind, days: DayRange, terms: [DayRange], vacations: [Vacation],
    teachingDays: UInt8 = 0b0011_1110, isAssumed: Bool = false, source: String = ""
  ) {
    self.kind = kind
    self.days = days
    self.terms = terms
    self.vacations = vacations
    self.teachingDays = teachingDays
    self.isAssumed = isAssumed
    self.source = source
  }

  /// Whether groups of those grades are taught on that day, public holidays and closures aside.
  package func teaches(on day: SchoolDay, grades: GradeSet) -> Bool {
    guard days.contains(day), teachingDays & 1 << UInt8(day.weekday) != 0 else { return false }
    return !vacations.contains { vacation in
      vacation.days.contains(day)
        && (vacation.grades.bits == 0 || vacation.grades.bits & grades.bits != 0)
    }
  }
}
