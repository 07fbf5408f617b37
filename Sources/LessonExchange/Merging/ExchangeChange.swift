package import LessonContent
package import Programme

/// One piece of a text that gets other words.
package struct ExchangeChange: Sendable {
  /// The text's language.
  package let language: TeachingLanguage
  /// The text's file, as the user would name it.
  package let file: String
  /// The place of the piece among those of its text.
  let place: Int
  /// The piece as it is now.
  package let segment: TextSegment
  /// Its new words.
  package let words: String
  /// Where it stands among the changes of a file.
  let order: Int

  /// Its lines, old and new side by side in order: those that stay have both.
  package var lines: [(old: String?, new: String?)] {
    let old = segment.words.split(separator: "\n").map(String.init)
    let new = words.split(separator: "\n").map(String.init)
    return SequencePairing.pairs(old, new).map { pair in
      (pair.left.map { old[$0] }, pair.right.map { new[$0] })
    }
  }
}
