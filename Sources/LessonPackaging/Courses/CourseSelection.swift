import Diagnostics
import LessonContent
import Programme

/// The courses that a repository has lessons for, and what is missing in them.
struct CourseSelection {
  private(set) var courses: [Course] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ repository: LoadedRepository, scope: CourseScope, levels wanted: Set<Level>?,
    options: PackOptions
  ) {
    guard let programme = repository.programme else {
      diagnostics = [Diagnostic("pack.course.programme", at: Place(file: repository.folder))]
      return
    }
    let levels = Level.ofChildren.filter { wanted?.contains($0) ?? true }
    var options = options
    let entries = levels.map(programme.entries(of:))
    options.lessons = Set(entries.joined().compactMap(\.lesson))
    let selection = PackSelection(repository, options, areNamed: false)
    diagnostics = selection.diagnostics
    let sources = Dictionary(grouping: selection.sources, by: \.lesson.id)
    var years: [Course] = []
    for (level, entries) in zip(levels, entries) {
      let written = entries.compactMap(\.lesson).filter { sources[$0] != nil }
      if written.count < entries.count, wanted != nil || !written.isEmpty {
        diagnostics.append(Self.gap(level, written.count, of: entries.count, in: repository))
      }
      for language in TeachingLanguage.allCases {
        let found = written.compactMap { sources[$0]?.first { $0.language == language } }
        guard let words = PlayerWords.all[language], !found.isEmpty else { continue }
        years.append(Course(year: level, language, found, words: words))
      }
    }
    if years.isEmpty {
      diagnostics.append(
        selection.waiting == 0
          ? Diagnostic("pack.course.empty", at: Place(file: repository.folder))
          : Diagnostic(
            "pack.nothing.approved", at: Place(file: repository.folder),
            facts: ["lessons": "\(selection.waiting)"]))
      return
    }
    courses = scope == .school ? [Course(school: years, words: PlayerWords.all)] : years
  }

  private static func gap(
    _ level: Level, _ written: Int, of total: Int, in repository: LoadedRepository
  ) -> Diagnostic {
    Diagnostic(
      "pack.course.gaps", severity: .warning,
      at: Place(file: "\(repository.folder)/programme.yaml"),
      facts: ["level": level.id, "written": "\(written)", "total": "\(total)"])
  }
}
