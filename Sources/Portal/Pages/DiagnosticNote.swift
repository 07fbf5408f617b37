import Diagnostics

/// A diagnostic as a page shows it.
struct DiagnosticNote {
  let kind: String
  let place: String
  let summary: String
  let remedy: String
  let id: String

  /// A diagnostic in words, its place told from the folder of the repository on.
  init(_ diagnostic: Diagnostic, in folder: String, _ language: InterfaceLanguage) {
    let words = Words.of(diagnostic.id)
    kind = diagnostic.severity.rawValue
    var place = diagnostic.place
    if place.file.hasPrefix("\(folder)/") {
      place.file = String(place.file.dropFirst(folder.count + 1))
    }
    self.place = place.description
    summary = words?.summary.text(language, diagnostic.facts) ?? diagnostic.id
    remedy = words?.remedy.text(language, diagnostic.facts) ?? ""
    id = diagnostic.id
  }

  /// Diagnostics in words, in the order in which a person reads files.
  static func notes(
    _ diagnostics: [Diagnostic], in folder: String, _ language: InterfaceLanguage
  ) -> [DiagnosticNote] {
    diagnostics.sorted().map { DiagnosticNote($0, in: folder, language) }
  }
}
