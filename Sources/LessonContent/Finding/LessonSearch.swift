package import Programme

/// What is sought among the lessons: words in any of their forms, and codes.
package struct LessonSearch: Sendable {
  /// The words; all of them must stand in one line of text.
  package var words: [String]
  /// The stage; nil for all.
  package var stage: Stage?
  /// The grade; nil for all.
  package var grade: Int?
  /// The topic; nil for all.
  package var topic: String?
  /// The season; nil for all.
  package var season: String?
  /// The neighbouring programme; nil for all.
  package var programme: String?

  /// A search for words, anywhere.
  package init(words: [String]) {
    self.words = words
  }

  /// Every hit, by lesson, language and line; without words the titles of the lessons that the codes fit.
  package func hits(in repository: LoadedRepository) -> [SearchHit] {
    var folds: [TeachingLanguage: WordFolder] = [:]
    return repository.lessons.filter(fits).flatMap { lesson in
      lesson.languages.flatMap { language -> [SearchHit] in
        guard let text = lesson.texts[language] else { return [] }
        guard !words.isEmpty else {
          return [SearchHit(lesson: lesson.id, language: language, line: 1, text: text.title)]
        }
        var folder = folds[language] ?? WordFolder(language, of: repository)
        let sought = SoughtWords(words, &folder)
        defer { folds[language] = folder }
        return text.lines.compactMap { line in
          Self.marked(line.text, sought: sought, &folder).map {
            SearchHit(lesson: lesson.id, language: language, line: line.number, text: $0)
          }
        }
      }
    }
  }

  private func fits(_ lesson: Lesson) -> Bool {
    (stage.map { lesson.stage == $0 } ?? true)
      && (grade.map { lesson.grades.grades.contains($0) } ?? true)
      && (topic.map { lesson.topic == $0 } ?? true)
      && (season.map { lesson.season?.id == $0 } ?? true)
      && (programme.map { lesson.programmes.contains($0) } ?? true)
  }

  /// The line with the words marked; nil when any of them is missing.
  private static func marked(
    _ line: String, sought: SoughtWords, _ folder: inout WordFolder
  ) -> String? {
    var found: Set<String> = []
    var result = ""
    var rest = line[...]
    while let start = rest.firstIndex(where: isLetter) {
      let word = rest[start...].prefix(while: isLetter)
      let folded = folder.fold(word)
      result += rest[..<start]
      if sought.all.contains(folded) {
        found.insert(folded)
        result += "‹\(word)›"
      } else {
        result += word
      }
      rest = rest[word.endIndex...]
    }
    return found.isSuperset(of: sought.needed) ? result + rest : nil
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
