import LessonContent
import Programme

/// What a manifest says about its lesson, in the terms that both metadata standards share.
struct ManifestMetadata {
  /// Words in a language, as a langstring has them.
  typealias Words = (language: String, text: String)

  let identifier: String
  let language: String
  let titles: [Words]
  let description: [Words]
  let keywords: [[Words]]
  let version: [Words]
  let isApproved: Bool
  let stage: Stage
  let ages: String
  let time: [Words]

  /// Three passes of ten minutes (facts 1.1).
  static let learningTime = "PT30M"
  // No language at all, as IMS and IEEE ask for codes and numbers.
  static let neutral = "x-none"

  init(_ source: PackSource) {
    let (lesson, language) = (source.lesson, source.language.code)
    identifier = "\(lesson.id.text).\(language)"
    self.language = language
    titles = source.titles
    description = [(language, Self.shortened(source.text.aims.joined(separator: " ")))]
    keywords = [
      [(Self.neutral, lesson.topic)], [(language, source.words.lessons)],
    ]
    version = [(Self.neutral, String(lesson.record.version))]
    isApproved = lesson.record.status == .approved
    stage = lesson.stage
    ages = Self.ages(of: lesson)
    time = [(language, source.words.time)]
  }

  /// The years of age of a lesson's pupils: six or seven in the first grade.
  private static func ages(of lesson: Lesson) -> String {
    if let first = lesson.grades.grades.first, let last = lesson.grades.grades.last {
      return "\(first + 5)-\(last + 6)"
    }
    return switch lesson.stage {
    case .kindergarten: "5-6"
    case .primary: "6-10"
    case .middle: "10-15"
    case .senior: "15-18"
    case .college: "15-19"
    case .staff, .parents: "18-"
    }
  }

  // 1.2 importers cut a description at a thousand characters, some of them inside a letter.
  private static func shortened(_ text: String) -> String {
    text.count <= 1_000 ? text : "\(text.prefix(999))…"
  }
}
