package import LessonContent
package import Programme

/// A lesson laid out for exchange: its two texts side by side, one row a piece.
package struct ExchangeSheet: Sendable {
  /// A row.
  struct Row: Sendable {
    /// What its pieces are.
    let kind: TextSegment.Kind
    /// Where they stand.
    let section: TextSegment.Section
    /// What stands behind the words: the minutes of a step.
    let suffix: String
    /// The pieces and the key.
    let places: SegmentRow
    let key: RowKey
  }

  /// The lesson.
  package let lesson: Lesson
  /// The label words.
  let headings: Headings
  /// The left text.
  let left: EditableText?
  /// The right text.
  let right: EditableText?
  /// The rows in order.
  let rows: [Row]
  /// What a file made from it says of itself.
  package let key: SheetKey

  /// A lesson with two of its texts as they lie in the repository; nil when it has neither.
  package init?(
    _ lesson: Lesson, left: TeachingLanguage, right: TeachingLanguage, headings: Headings,
    in repository: ContentRepository
  ) throws(RepositoryFault) {
    let first = try repository.editableText(of: lesson, in: left, headings: headings)
    let second = try repository.editableText(of: lesson, in: right, headings: headings)
    guard first != nil || second != nil else { return nil }
    self.lesson = lesson
    self.headings = headings
    self.left = first
    self.right = second
    rows = SegmentRow.align(first, second).enumerated().map { offset, places in
      let pieces = [
        places.left.flatMap { first?.segments[$0] }, places.right.flatMap { second?.segments[$0] },
      ]
      let piece = pieces.compactMap(\.self).first
      return Row(
        kind: piece?.kind ?? .stray, section: places.section, suffix: piece?.suffix ?? "",
        places: places,
        key: RowKey(number: offset + 1, left: pieces[0]?.digest, right: pieces[1]?.digest))
    }
    key = SheetKey(
      lesson: lesson.id, left: left, right: right,
      leftDigest: first?.exchangeDigest ?? "x", rightDigest: second?.exchangeDigest ?? "x",
      rows: rows.count)
  }

  /// The piece of a row in the left text.
  func left(_ row: Row) -> TextSegment? {
    row.places.left.flatMap { left?.segments[$0] }
  }

  /// The piece of a row in the right text.
  func right(_ row: Row) -> TextSegment? {
    row.places.right.flatMap { right?.segments[$0] }
  }

  /// The bytes of a file; the same for the same texts.
  package func bytes(as format: ExchangeFormat) throws(ExchangeFault) -> [UInt8] {
    switch format {
    case .docx: try DocumentWriter(self).bytes()
    case .xliff: TranslationWriter(self).bytes()
    }
  }
}

extension EditableText {
  /// Enough of the whole text's digest to tell that it changed, were it by one byte.
  fileprivate var exchangeDigest: String {
    SegmentWords.digest(of: text)
  }
}
