import Diagnostics

/// Every help card leads to the contact centre and to the emergency service, every protocol to the latter.
enum HelpNumbers: ContentCheck {
  static let ids = ["shared.help.number"]

  /// What a text must name, by what it is for.
  private static let needed: [SharedTexts.Kind: [String]] = [
    .help: ["111", "112"], .disclosure: ["112"],
  ]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for shared in repository.sharedTexts {
      let named = Placeholders.places(in: shared.source).map { String($0.name) }
      for number in needed[shared.key.kind] ?? [] where !named.contains(number) {
        findings.report("shared.help.number", in: shared.source.file, ["found": "{\(number)}"])
      }
    }
    return findings.diagnostics
  }
}
