package import Programme

/// A place in a lesson where every word that was sought stands.
package struct SearchHit: Hashable, Sendable {
  /// The lesson.
  package let lesson: LessonID
  /// The language of the text.
  package let language: TeachingLanguage
  /// The line, counted from 1.
  package let line: Int
  /// The line of text, with the words found between `‹` and `›`.
  package let text: String
}
