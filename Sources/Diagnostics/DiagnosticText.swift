/// Turns diagnostics into lines for a person.
package enum DiagnosticText {
  /// `file:line: error: what is wrong [id]` and, indented below, what to do.
  package static func lines(
    for diagnostic: Diagnostic, in language: InterfaceLanguage
  ) -> [String] {
    let words = Words.of(diagnostic.id)
    let facts = inWords(diagnostic.facts, language)
    let summary = words?.summary.text(language, facts) ?? self.facts(of: diagnostic)
    let label = severity(diagnostic.severity)[language]
    var lines = ["\(diagnostic.place): \(label): \(summary) [\(diagnostic.id)]"]
    if let remedy = words?.remedy.text(language, facts), !remedy.isEmpty {
      lines.append("    → \(remedy)")
    }
    return lines
  }

  /// The facts as people call them: a lesson's status and a reader's role, which are codes in files, and the system's reasons.
  private static func inWords(
    _ facts: [String: String], _ language: InterfaceLanguage
  ) -> [String: String] {
    var facts = facts
    for key in ["status", "role"] {
      if let code = facts[key], let words = Phrases.LessonStatus.words(of: code) {
        facts[key] = words[language]
      }
    }
    if let reason = facts["reason"], let words = Phrases.System.words(of: reason) {
      facts["reason"] = words[language]
    }
    return facts
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
