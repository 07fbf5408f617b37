package import Programme

/// A lesson text as it lies in the repository, cut into pieces that may be rewritten.
package struct EditableText: Sendable {
  /// The language.
  package let language: TeachingLanguage
  /// The file, as the user would name it.
  package let file: String
  /// The whole text, in NFC with LF ends.
  package let text: String
  /// The pieces in order.
  package let segments: [TextSegment]

  private let words: HeadingWords

  /// A text of a file in a language with those label words.
  package init(text: String, file: String, language: TeachingLanguage, words: HeadingWords) {
    self.text = text
    self.file = file
    self.language = language
    self.words = words
    segments = SegmentReader.segments(of: Self.lines(of: text), words: words)
  }

  /// The text with new words for some pieces; every other byte stays as it is.
  package func replacing(_ changes: [Int: String]) -> String {
    var lines = Self.lines(of: text)
    for (place, segment) in segments.enumerated().reversed() {
      guard let words = changes[place] else { continue }
      let new = segment.opening + SegmentWords.tidy(words, for: segment.kind) + segment.suffix
      lines.replaceSubrange(
        segment.lines.lowerBound - 1...segment.lines.upperBound - 1, with: Self.lines(of: new))
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a piece can hold new words and the lesson still be the same pieces in the same order.
  ///
  /// A heading, a label or a remark among the words would make another piece of them.
  package func canHold(_ words: String, at place: Int) -> Bool {
    let new = SegmentReader.segments(
      of: Self.lines(of: replacing([place: words])), words: self.words)
    guard new.count == segments.count else { return false }
    let tidy = SegmentWords.tidy(words, for: segments[place].kind)
    return zip(new, segments).enumerated().allSatisfy { index, pair in
      pair.0.kind == pair.1.kind && pair.0.section == pair.1.section
        && pair.0.words == (index == place ? tidy : pair.1.words)
    }
  }

  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { Substring($0) }
  }
}

extension TextSegment {
  /// The prefix as it stands before words: a label that had none behind it on its line gets what parts them.
  fileprivate var opening: String {
    switch prefix.last {
    case ":": prefix + (lines.count > 1 ? "\n" : " ")
    case nil, " ": prefix
    case ".": "\(prefix) "
    default: kind.file == nil ? "\(prefix) " : "\(prefix). "
    }
  }
}
