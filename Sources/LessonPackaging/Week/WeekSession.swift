package import Chronology
package import Programme

/// One class hour of a school's week: who has which lesson when.
package struct WeekSession: Sendable {
  /// The day.
  package let day: SchoolDay
  /// When it begins, in minutes after midnight.
  package let minute: Int
  /// The group's code.
  package let group: String
  /// The language it is taught in.
  package let language: TeachingLanguage
  /// The title of the programme's entry.
  package let title: Titles
  /// The written lesson; nil when there is none yet.
  package let lesson: LessonID?
  /// Which time of the three it is.
  package let pass: Pass

  /// A class hour.
  package init(
    day: SchoolDay, minute: Int, group: String, language: TeachingLanguage, title: Titles,
    lesson: LessonID?, pass: Pass
  ) {
    self.day = day
    self.minute = minute
    self.group = group
    self.language = language
    self.title = title
    self.lesson = lesson
    self.pass = pass
  }
}
