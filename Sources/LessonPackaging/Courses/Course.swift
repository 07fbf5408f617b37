import Diagnostics
import LessonContent
import Programme

/// Several lessons as one package: what it is called, what it holds, and in which order.
struct Course: Sendable {
  /// The name without an ending, such as `year.grade-3.kk`; no lesson's id has a point in it.
  let name: String
  let title: String
  let languages: [TeachingLanguage]
  let levels: [Level]
  let root: CourseNode
  /// The lessons that are written, each once a language.
  let sources: [PackSource]

  /// How many SCOs it has.
  var launches: Int { root.launches }
}

extension Course {
  /// The year of a level in a language.
  init(year level: Level, _ language: TeachingLanguage, _ sources: [PackSource], words: PlayerWords)
  {
    name = "year.\(level.id).\(language.code)"
    title = "\(words.lessons). \(level.title(words))"
    languages = [language]
    levels = [level]
    root = CourseNode(
      identifier: "year", title: title, isScored: sources.contains(where: \.isScored),
      children: sources.map { Self.lesson($0, below: "year") })
    self.sources = sources
  }

  /// All levels of a school in all languages: a folder a language, in it one a level.
  init(school years: [Course], words: [TeachingLanguage: PlayerWords]) {
    name = "school"
    let languages = TeachingLanguage.allCases.filter { language in
      years.contains { $0.languages == [language] }
    }
    title = languages.compactMap { words[$0]?.lessons }.joined(separator: " / ")
    self.languages = languages
    levels = Array(Set(years.flatMap(\.levels))).sorted()
    root = CourseNode(
      identifier: "school", title: title, isScored: true,
      children: languages.compactMap { language in
        words[language].map { words in
          CourseNode(
            identifier: "in_\(language.code)", title: words.inLanguage, isScored: true,
            children: years.filter { $0.languages == [language] }.map {
              Self.folder($0, language, words)
            })
        }
      })
    var seen: Set<String> = []
    sources = years.flatMap(\.sources).filter { seen.insert($0.stem).inserted }
  }

  private static func folder(
    _ year: Course, _ language: TeachingLanguage, _ words: PlayerWords
  ) -> CourseNode {
    let level = year.levels[0]
    let identifier = "\(slug(level.id))_\(language.code)"
    return CourseNode(
      identifier: identifier, title: level.title(words), isScored: year.root.isScored,
      children: year.sources.map { lesson($0, below: identifier) })
  }

  private static func lesson(_ source: PackSource, below parent: String) -> CourseNode {
    let identifier = "\(parent)_\(slug(source.lesson.id.text))"
    let passes = source.text.passes
    return CourseNode(
      identifier: identifier, title: source.text.title, isScored: source.isScored,
      children: passes.enumerated().map { place, pass in
        let number = PlayerWords.fill(source.words.passNumber, pass.pass.number)
        return CourseNode(
          identifier: "\(identifier)_\(pass.pass.number)", title: "\(number). \(pass.title)",
          isScored: source.isScored,
          launch: CourseNode.Launch(
            resource: CoursePages.resource(of: source, pass),
            after: place == 0 ? nil : "\(identifier)_\(passes[place - 1].pass.number)",
            isFollowed: place + 1 < passes.count))
      })
  }

  /// A code as part of an identifier that AICC scripts take whole.
  private static func slug(_ code: String) -> String {
    String(code.map { $0 == "-" ? "_" : $0 })
  }
}

extension PackSource {
  /// The lesson and its language, such as `primary-ice.kk`.
  var stem: String { "\(lesson.id.text).\(language.code)" }

  /// Which text it is, such as `primary-ice.kk.1.a1b2c3d4`.
  var textName: String { "\(stem).\(lesson.record.version).\(text.textDigest)" }
}

extension Level {
  /// The level as the packs of a language call it.
  func title(_ words: PlayerWords) -> String {
    switch self {
    case .kindergarten: words.stages["kindergarten"] ?? id
    case .college: words.stages["college"] ?? id
    default: PlayerWords.fill(words.grades, number)
    }
  }
}
