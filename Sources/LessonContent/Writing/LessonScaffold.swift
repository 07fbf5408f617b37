import Chronology
package import Programme

/// The files that a new lesson begins with: its codes, two texts to be filled in, and its record.
package struct LessonScaffold: Sendable {
  /// The texts by file name, in the order in which they are shown.
  package let files: [(name: String, text: String)]

  private let outline: LessonOutline
  private let media: [(name: String, bytes: [UInt8])]

  /// The files of an outline, in every language that the repository has label words for and must have.
  ///
  /// - Parameters:
  ///   - outline: What is known of the lesson.
  ///   - headings: The label words.
  ///   - written: Texts that are there already, by language.
  ///   - media: Pictures with their files' names.
  package init(
    _ outline: LessonOutline, headings: Headings, written: [TeachingLanguage: String] = [:],
    media: [(name: String, bytes: [UInt8])] = []
  ) {
    self.outline = outline
    self.media = media
    let texts = [TeachingLanguage.kk, .ru].compactMap { language in
      headings[language].map { words in
        (
          "\(language.code).md",
          written[language]
            ?? LessonTemplate(outline: outline, language: language, words: words).text
        )
      }
    }
    files =
      [("lesson.yaml", Self.codes(of: outline))] + texts
      + [("record.yaml", RecordText.yaml(of: LessonRecord(version: 1, status: .draft)))]
  }

  /// Writes the lesson's folder whole or not at all; one that is there already is never touched.
  package func write(to repository: ContentRepository) throws(RepositoryFault) {
    try FolderWriter.make(
      "\(repository.folder)/\(outline.folder)",
      holding: files.map { ($0.name, Array($0.text.utf8)) }
        + media.map { ("media/\($0.name)", $0.bytes) })
  }

  private static func codes(of outline: LessonOutline) -> String {
    let grades = outline.grades.map(String.init).joined(separator: ", ")
    let roles = outline.deliverers.map(\.code).joined(separator: ", ")
    let season = outline.season.map { "season: \($0)\n" } ?? ""
    let reviewBy = outline.reviewBy.map { "review-by: \($0.iso)\n" } ?? ""
    return """
      # Тек кодтар. Мәтіннің бәрі kk.md және ru.md ішінде. Бұл файлды `qorgan lesson new` жазады.
      # Только коды. Весь текст – в kk.md и ru.md. Этот файл пишет `qorgan lesson new`.
      id: \(outline.id)
      stage: \(outline.stage.rawValue)
      grades: [\(grades)]
      topic: \(outline.topic)
      \(season)sensitivity: \(outline.sensitivity.rawValue)          # ordinary · careful · sensitive
      deliverers: [\(roles)]
      programmes: [\(outline.programmes.joined(separator: ", "))]
      law: []                        # laws.yaml
      official: ""
      \(reviewBy)
      """
  }
}
