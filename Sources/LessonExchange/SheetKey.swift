package import Programme

/// What a file says of the lesson it was made from: which, in which languages, from which texts, how many rows.
///
/// It is letters, digits, hyphens and underscores only, so that every tool takes it for an id and leaves it alone.
package struct SheetKey: Hashable, Sendable {
  /// The lesson.
  package let lesson: LessonID
  /// The language of the left column.
  package let left: TeachingLanguage
  /// The language of the right column.
  package let right: TeachingLanguage
  /// The first 12 digits of the left text's digest, or `x` without one.
  package let leftDigest: String
  /// The first 12 digits of the right text's digest, or `x` without one.
  package let rightDigest: String
  /// How many rows there are.
  package let rows: Int
}

extension SheetKey {
  /// The key as files have it.
  var text: String {
    "q_\(lesson.text)_\(left.code)_\(right.code)_\(leftDigest)_\(rightDigest)_\(rows)"
  }

  /// Reads a key; nil for any other text.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 7, parts[0] == "q", let lesson = LessonID(parts[1]),
      let left = TeachingLanguage(code: parts[2]), let right = TeachingLanguage(code: parts[3]),
      let rows = Int(parts[6]), (0...10_000).contains(rows)
    else { return nil }
    self.init(
      lesson: lesson, left: left, right: right, leftDigest: String(parts[4]),
      rightDigest: String(parts[5]), rows: rows)
  }
}
