import Diagnostics
import LessonContent
import Programme

/// What a manifest says about its content, in the terms that both metadata standards share.
struct ManifestMetadata {
  /// Words in a language, as a langstring has them.
  typealias Words = (language: String, text: String)

  let identifier: String
  let languages: [String]
  let titles: [Words]
  let description: [Words]
  let keywords: [[Words]]
  let version: String
  let isApproved: Bool
  let stage: Stage?
  let ages: String
  /// An ISO 8601 duration.
  let learningTime: String
  let time: [Words]

  // No language at all, as IMS and IEEE ask for codes and numbers.
  static let neutral = "x-none"

  /// A sentence as langstrings in Kazakh, Russian and English.
  static func words(_ sentence: Sentence, _ values: [String: String] = [:]) -> [Words] {
    InterfaceLanguage.allCases.map { ($0.rawValue, sentence.text($0, values)) }
  }

  // 1.2 importers cut a description at a thousand characters, some of them inside a letter.
  static func shortened(_ text: String) -> String {
    text.count <= 1_000 ? text : "\(text.prefix(999))…"
  }

  /// The years of age of the pupils of grades: six or seven in the first.
  static func ages(ofGrades first: Int, to last: Int) -> String {
    "\(first + 5)-\(last + 6)"
  }
}

extension ManifestMetadata {
  /// What a lesson's package in one language says.
  init(_ source: PackSource) {
    let (lesson, language) = (source.lesson, source.language)
    let texts = ([language] + lesson.languages.filter { $0 != language })
      .compactMap { lesson.texts[$0] }
    self.init(
      identifier: "\(lesson.id.text).\(language.code)", languages: [language.code],
      titles: source.titles,
      description: texts.map {
        ($0.language.code, Self.shortened($0.aims.joined(separator: " ")))
      } + source.englishAims.map { ("en", Self.shortened($0)) },
      keywords: [[(Self.neutral, lesson.topic)], Self.words(ManifestWords.subject)],
      version: String(lesson.record.version), isApproved: lesson.record.status == .approved,
      stage: lesson.stage, ages: Self.ages(of: lesson), learningTime: "PT30M",
      time: Self.words(ManifestWords.lessonTime))
  }

  private static func ages(of lesson: Lesson) -> String {
    if let first = lesson.grades.grades.first, let last = lesson.grades.grades.last {
      return ages(ofGrades: first, to: last)
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
}
