import Diagnostics
import Programme

/// Every stage that is taught has its help card, protocol and ground rules, and there is a letter, in both languages.
enum SharedTextsComplete: ContentCheck {
  static let ids = ["shared.missing", "shared.placeholder"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    let found = Set(repository.sharedTexts.map(\.key))
    for kind in SharedTexts.Kind.allCases {
      for language in [TeachingLanguage.kk, .ru] {
        let stages: [Stage?] = kind.isByStage ? Stage.taught : [nil]
        for stage in stages {
          let key = SharedTexts.Key(kind: kind, stage: stage, language: language)
          guard !found.contains(key) else { continue }
          findings.report(
            "shared.missing", in: "\(repository.folder)/\(SharedReader.file(of: key))")
        }
      }
    }
    for shared in repository.sharedTexts {
      for place in Placeholders.places(in: shared.source)
      where repository.contacts.current(number: place.name, on: repository.day) == nil {
        findings.report(
          "shared.placeholder", in: shared.source.file, line: place.line,
          ["found": "{\(place.name)}"])
      }
    }
    return findings.diagnostics
  }
}
