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
  /// The paper of the print kit.
  package var paper = PaperSize.a4
  /// Whether the formats that can hold two languages get them side by side.
  package var isSideBySide = false
  /// The regions that get a help card, by their codes in ISO 3166-2.
  package var regions: Set<String> = []
  /// Where programs such as WeasyPrint are looked for, as in `PATH`.
  package var programs = "/usr/local/bin:/usr/bin"

  /// Everything that needs no other program, unless told.
  package init(
    lessons: Set<LessonID>? = nil, languages: Set<TeachingLanguage>? = nil,
    formats: [PackFormat] = PackFormat.usual, day: SchoolDay? = nil,
    drafts: Bool = false
  ) {
    self.lessons = lessons
    self.languages = languages
    self.formats = PackFormat.allCases.filter(formats.contains)
    self.day = day
    self.drafts = drafts
  }
}
