import Diagnostics
import LessonContent
import Programme

/// The list of written lessons.
enum LessonListing {
  /// A row a lesson, titles in a language where it has them.
  static func listing(of lessons: [Lesson], in language: TeachingLanguage) -> Listing {
    var listing = Listing([
      .init("lesson", Phrases.Heading.lesson), .init("stage", Phrases.Heading.stage),
      .init("grades", Phrases.Heading.grades), .init("title", Phrases.Heading.title),
      .init("languages", Phrases.Heading.languages),
      .init("sensitivity", Phrases.Heading.sensitivity), .init("season", Phrases.Heading.season),
      .init("status", Phrases.Heading.status), .init("version", Phrases.Heading.version),
    ])
    for lesson in lessons {
      let text = lesson.texts[language] ?? lesson.languages.first.flatMap { lesson.texts[$0] }
      let title = language == .en ? lesson.english?.title ?? text?.title : text?.title
      listing.append([
        .text(lesson.id.text), .text(lesson.stage.rawValue), .text(lesson.grades.code),
        .text(title ?? ""), .text(lesson.languages.map(\.code).joined(separator: " ")),
        .text(lesson.sensitivity.rawValue), .text(lesson.season?.id ?? ""),
        .term(lesson.record.status.rawValue, lesson.record.status.words),
        .number(lesson.record.version),
      ])
    }
    return listing
  }
}
