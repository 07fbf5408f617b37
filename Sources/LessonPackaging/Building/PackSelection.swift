import Diagnostics
import LessonContent
import Programme

/// What a build is about: the lessons and languages that can be packed, and those that cannot.
struct PackSelection {
  private(set) var sources: [PackSource] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var refused: [LessonID] = []
  /// The stems of packs that must not stand, such as `primary-ice.kk`.
  private(set) var barred: [String] = []

  init(_ repository: LoadedRepository, _ options: PackOptions) {
    let wanted = repository.lessons.filter { options.lessons?.contains($0.id) ?? true }
    for lesson in wanted.sorted(by: { $0.id < $1.id }) {
      let languages = lesson.languages.filter { options.languages?.contains($0) ?? true }
      guard let fault = Self.refusal(of: lesson, in: repository) else {
        for text in languages.compactMap({ lesson.texts[$0] }) {
          let found = PackSource.find(lesson, text, in: repository, options: options)
          diagnostics += found.diagnostics
          if let source = found.source {
            sources.append(source)
          } else {
            barred.append("\(lesson.id.text).\(text.language.code)")
          }
        }
        continue
      }
      diagnostics.append(fault)
      refused.append(lesson.id)
      barred += TeachingLanguage.allCases.map { "\(lesson.id.text).\($0.code)" }
    }
  }

  private static func refusal(of lesson: Lesson, in repository: LoadedRepository) -> Diagnostic? {
    let place = Place(file: "\(repository.folder)/\(lesson.folder)")
    if repository.diagnostics(of: lesson).hasErrors {
      return Diagnostic("pack.lesson.errors", at: place, facts: ["lesson": lesson.id.text])
    }
    switch lesson.record.status {
    case .review, .approved: return nil
    case .draft, .recalled:
      return Diagnostic(
        "pack.lesson.status", severity: .warning, at: place,
        facts: ["lesson": lesson.id.text, "status": lesson.record.status.rawValue])
    }
  }
}
