package import Chronology
package import Programme

/// Which packs are built, and for which day.
package struct PackOptions: Sendable {
  /// The lessons by id; nil for every one there is.
  package var lessons: Set<LessonID>?
  /// The languages; nil for every one a lesson is written in.
  package var languages: Set<TeachingLanguage>?
  /// The formats.
  package var formats: [PackFormat]
  /// The day on which the help lines must work; without one, those without a known end.
  package var day: SchoolDay?
  /// Whether lessons that nobody approved are packed too, every page marked; else only approved texts are.
  package var drafts: Bool

  /// Everything, unless told.
  package init(
    lessons: Set<LessonID>? = nil, languages: Set<TeachingLanguage>? = nil,
    formats: [PackFormat] = PackFormat.allCases, day: SchoolDay? = nil,
    drafts: Bool = false
  ) {
    self.lessons = lessons
    self.languages = languages
    self.formats = PackFormat.allCases.filter(formats.contains)
    self.day = day
    self.drafts = drafts
  }
}
