import Diagnostics

/// Diagnostics as a list, for programs that mark them in an editor.
enum DiagnosticListing {
  /// A row a diagnostic, in the order of files and lines.
  static func listing(
    of diagnostics: [Diagnostic], in language: InterfaceLanguage
  ) -> Listing {
    var listing = Listing([
      .init("file", Phrases.Heading.file), .init("line", Phrases.Heading.line),
      .init("column", Phrases.Heading.column), .init("severity", Phrases.Heading.severity),
      .init("id", Phrases.Heading.diagnostic), .init("message", Phrases.Heading.message),
      .init("remedy", Phrases.Heading.remedy),
    ])
    for diagnostic in diagnostics.sorted() {
      let words = Words.of(diagnostic.id)
      listing.append([
        .text(diagnostic.place.file), diagnostic.place.line.map { .number($0) } ?? .nothing,
        diagnostic.place.column.map { .number($0) } ?? .nothing,
        .text(diagnostic.severity.rawValue), .text(diagnostic.id),
        .text(words?.summary.text(language, diagnostic.facts) ?? ""),
        .text(words?.remedy.text(language, diagnostic.facts) ?? ""),
      ])
    }
    return listing
  }
}
