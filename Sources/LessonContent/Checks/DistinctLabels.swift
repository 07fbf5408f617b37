import Diagnostics
import Programme

/// No two labels of a language are one word, or a text could not say which it means.
enum DistinctLabels: ContentCheck {
  static let ids = ["headings.repeated"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for language in TeachingLanguage.allCases {
      guard let words = repository.headings[language] else { continue }
      var seen: Set<String> = []
      let all = TextLabel.allCases.map { $0.word(in: words) } + [words.before, words.home]
      for word in all where !word.isEmpty && !seen.insert(word).inserted {
        findings.report(
          "headings.repeated", in: "\(repository.folder)/shared/headings.yaml",
          ["language": language.code, "found": word])
      }
    }
    return findings.diagnostics
  }
}
