import Diagnostics
import Programme

/// Every lesson is there in Kazakh and in Russian.
enum BothLanguages: ContentCheck {
  static let ids = ["lesson.language.missing"]

  static func findings(in repository: RepositoryDraft) -> [Diagnostic] {
    var findings = Findings()
    for lesson in repository.lessons {
      for language in [TeachingLanguage.kk, .ru]
      where repository.headings[language] != nil
        && !lesson.texts.contains(where: { $0.text.language == language })
      {
        findings.report(
          "lesson.language.missing", in: lesson.place, ["file": "\(language.code).md"])
      }
    }
    return findings.diagnostics
  }
}
