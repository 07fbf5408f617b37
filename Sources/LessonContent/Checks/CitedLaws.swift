import Diagnostics
import Programme

/// A lesson relies on acts that `laws.yaml` has, and cites no number of another.
enum CitedLaws: ContentCheck {
  static let ids = ["lesson.law.unknown", "text.law.uncited"]

  /// Words that make a number in the same line the number of an act.
  private static let acts = ["заң", "бұйры", "кодекс", "қаулы", "закон", "приказ", "постановлен"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    guard let laws = repository.lists.laws else { return [] }
    var findings = Findings()
    for lesson in repository.lessons {
      guard let codes = lesson.codes else { continue }
      let known = laws.map(\.id)
      for code in codes.laws where !known.contains(code) {
        findings.report(
          "lesson.law.unknown", in: lesson.codesFile, line: lesson.line("law"),
          [
            "found": code,
            "allowed": NearMiss.of(code, among: known) ?? known.joined(separator: ", "),
          ])
      }
      let numbers = laws.filter { codes.laws.contains($0.id) }.map(\.number)
      for draft in lesson.texts { cited(in: draft, numbers: numbers, &findings) }
    }
    return findings.diagnostics
  }

  private static func cited(
    in draft: TextDraft, numbers: [String], _ findings: inout Findings
  ) {
    for (offset, line) in draft.source.lines.enumerated()
    where line.unicodeScalars.contains("№") {
      let text = line.lowercased()
      guard acts.contains(where: { text.contains($0) }) else { continue }
      for part in line.split(separator: "№", omittingEmptySubsequences: false).dropFirst() {
        let number = part.drop { $0 == " " }.prefix { $0.isNumber || $0.isLetter || $0 == "-" }
        guard !number.isEmpty, !numbers.contains(String(number)) else { continue }
        findings.report(
          "text.law.uncited", in: draft.source.file, line: offset + 1,
          ["found": "№ \(number)"])
      }
    }
  }
}
