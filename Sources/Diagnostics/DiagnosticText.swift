/// Turns diagnostics into lines for a person.
package enum DiagnosticText {
  /// `file:line: error: what is wrong [id]` and, indented below, what to do.
  package static func lines(
    for diagnostic: Diagnostic, in language: InterfaceLanguage
  ) -> [String] {
    let words = Words.of(diagnostic.id)
    let summary = words?.summary.text(language, diagnostic.facts) ?? facts(of: diagnostic)
    let label = severity(diagnostic.severity)[language]
    var lines = ["\(diagnostic.place): \(label): \(summary) [\(diagnostic.id)]"]
    if let remedy = words?.remedy.text(language, diagnostic.facts), !remedy.isEmpty {
      lines.append("    → \(remedy)")
    }
    return lines
  }

  private static func facts(of diagnostic: Diagnostic) -> String {
    diagnostic.facts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      .joined(separator: ", ")
  }

  private static func severity(_ severity: Severity) -> Sentence {
    switch severity {
    case .note: Sentence(kk: "ескерту", ru: "примечание", en: "note")
    case .warning: Sentence(kk: "назар аударыңыз", ru: "внимание", en: "warning")
    case .error: Sentence(kk: "қате", ru: "ошибка", en: "error")
    }
  }
}
