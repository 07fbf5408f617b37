/// A class group as the numbers of its columns, all but its code: two are the same where all of them are.
package struct GroupRow: Hashable, Sendable {
  /// The institution's place in the registry's list.
  package var institution: Int32
  /// The civil year in which the group's school year begins.
  package var year: Int16
  /// The level's number.
  package var level: UInt8
  /// The stage's place in `Stage.allCases`.
  package var stage: UInt8
  /// The bits of the grades.
  package var grades: UInt16
  /// The shift, 1–3.
  package var shift: UInt8
  /// The raw number of the language.
  package var language: UInt8
  /// The head-count.
  package var enrolled: UInt16
  /// The weekday of the class hour, Monday 1.
  package var weekday: UInt8
  /// The class hour's begin in minutes after midnight.
  package var minute: UInt16
  /// The first day of the group, as a day number.
  package var firstDay: Int32
  /// The last day of the group, as a day number.
  package var lastDay: Int32

  /// A row of those numbers.
  package init(
    institution: Int32, year: Int16, level: UInt8, stage: UInt8, grades: UInt16, shift: UInt8,
    language: UInt8, enrolled: UInt16, weekday: UInt8, minute: UInt16, firstDay: Int32,
    lastDay: Int32
  ) {
    self.institution = institution
    self.year = year
    self.level = level
    self.stage = stage
    self.grades = grades
    self.shift = shift
    self.language = language
    self.enrolled = enrolled
    self.weekday = weekday
    self.minute = minute
    self.firstDay = firstDay
    self.lastDay = lastDay
  }
}
