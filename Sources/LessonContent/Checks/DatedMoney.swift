import Diagnostics

/// A fine or a benefit in money changes every year: its amount stands with the year it was true.
///
/// Money in a story (`бес мың теңге жібер`) is no fact of law and needs none.
enum DatedMoney: ContentCheck {
  static let ids = ["text.money.undated"]

  private static let units = ["теңге", "тенге", "аек", "мрп", "₸"]
  private static let subjects = [
    "айыппұл", "өсімпұл", "жәрдемақы", "өтемақы", "шәкіртақы", "салық", "штраф", "пеня",
    "пособи", "компенсаци", "стипенди", "налог", "аек", "мрп",
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for (_, draft) in repository.texts {
      for (offset, line) in draft.source.lines.enumerated() where hasDigit(line) {
        let text = line.lowercased()
        guard units.contains(where: { text.contains($0) }),
          subjects.contains(where: { text.contains($0) }), !hasYear(line)
        else { continue }
        findings.report("text.money.undated", in: draft.source.file, line: offset + 1)
      }
    }
    return findings.diagnostics
  }

  private static func hasDigit(_ line: Substring) -> Bool {
    line.utf8.contains { (48...57).contains($0) }
  }

  /// Whether a year of the programme's decade stands there; `2000` would more often be an amount.
  private static func hasYear(_ line: Substring) -> Bool {
    line.utf8.split { !(48...57).contains($0) }
      .contains { $0.count == 4 && $0.starts(with: Array("202".utf8)) }
  }
}
