/// The id of a programme entry or of a written lesson: `[a-z][a-z0-9-]*`, unique over all stages.
package struct LessonID: Hashable, Comparable, Sendable {
  /// The id as it stands in files.
  package let text: String

  /// The id, or nil when the text is not one.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard let first = bytes.first, (97...122).contains(first), bytes.count <= 64,
      bytes.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { return nil }
    self.text = String(text)
  }

  package static func < (left: LessonID, right: LessonID) -> Bool {
    left.text < right.text
  }
}

extension LessonID: CustomStringConvertible {
  package var description: String { text }
}
