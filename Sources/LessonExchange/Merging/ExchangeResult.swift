package import Diagnostics
package import LessonContent

/// What comes of a file that is brought back.
package struct ExchangeResult: Sendable {
  private let sheet: ExchangeSheet
  /// The pieces that get other words, in the order of the file.
  package let changes: [ExchangeChange]
  /// Everything that is wrong or worth knowing, by row.
  package let diagnostics: [Diagnostic]

  init(sheet: ExchangeSheet, changes: [ExchangeChange], diagnostics: [Diagnostic]) {
    self.sheet = sheet
    self.changes = changes
    self.diagnostics = diagnostics
  }

  /// The texts that change, old and new; none while anything is an error.
  package var texts: [(old: EditableText, new: String)] {
    guard !diagnostics.hasErrors else { return [] }
    return [sheet.left, sheet.right].compactMap(\.self).compactMap { text in
      let own = changes.filter { $0.language == text.language }
      guard !own.isEmpty else { return nil }
      let words = Dictionary(own.map { ($0.place, $0.words) }, uniquingKeysWith: { $1 })
      return (text, text.replacing(words))
    }
  }
}
