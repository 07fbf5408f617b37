import Diagnostics

/// Digits that read like a telephone number are one of the help lines that work.
enum TelephoneNumbers: ContentCheck {
  static let ids = ["text.telephone"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    let current = repository.contacts.contacts.filter { $0.isCurrent(on: repository.day) }
    let numbers = Set(current.map { $0.number.filter(\.isNumber) })
    let texts = repository.texts.map(\.text.source) + repository.sharedTexts.map(\.source)
    for source in texts {
      for (offset, line) in source.lines.enumerated() {
        for found in TelephoneScan.numbers(in: line) where !numbers.contains(found.digits) {
          findings.report(
            "text.telephone", in: source.file, line: offset + 1,
            [
              "found": found.text,
              "allowed": current.map(\.number).sorted().joined(separator: ", "),
            ])
        }
      }
    }
    return findings.diagnostics
  }
}
