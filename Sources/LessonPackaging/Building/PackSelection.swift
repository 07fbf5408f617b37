import Diagnostics
import LessonContent
import Programme

/// What a build is about: the lessons and languages that can be packed, and those that cannot.
struct PackSelection {
  /// The lessons and languages that can be packed.
  private(set) var sources: [PackSource] = []
  /// The packs to make, those of a lesson together.
  private(set) var jobs: [[PackJob]] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var refused: [LessonID] = []
  /// The stems of packs that must not stand, such as `primary-ice.kk`.
  private(set) var barred: [String] = []
  /// How many lessons wait for their approval.
  private(set) var waiting = 0

  /// Chooses among the lessons of a repository; only those that somebody named are told one by one when left out.
  init(_ repository: LoadedRepository, _ options: PackOptions, areNamed: Bool = true) {
    let wanted = repository.lessons.filter { options.lessons?.contains($0.id) ?? true }
    for lesson in wanted.sorted(by: { $0.id < $1.id }) {
      guard let packed = Self.text(of: lesson, in: repository, options) else {
        leaveOut(lesson, isNamed: areNamed && options.lessons != nil, in: repository)
        continue
      }
      if repository.diagnostics(of: packed).hasErrors {
        let place = Place(file: "\(repository.folder)/\(packed.folder)")
        refuse(
          lesson,
          Diagnostic("pack.lesson.errors", at: place, facts: ["lesson": lesson.id.text]))
      } else {
        take(packed, from: repository, options)
      }
    }
    // Asked for single lessons, nobody wants the letter and the cards anew.
    guard options.lessons == nil || !options.regions.isEmpty else { return }
    let general = PackJob.general(in: repository, options)
    if !general.isEmpty { jobs.append(general) }
  }

  private mutating func take(
    _ lesson: Lesson, from repository: LoadedRepository, _ options: PackOptions
  ) {
    let languages = lesson.languages.filter { options.languages?.contains($0) ?? true }
    var found: [PackSource] = []
    for text in languages.compactMap({ lesson.texts[$0] }) {
      let (source, faults) = PackSource.find(lesson, text, in: repository, options: options)
      diagnostics += faults
      if let source {
        found.append(source)
      } else {
        barred.append("\(lesson.id.text).\(text.language.code)")
      }
    }
    sources += found
    if !found.isEmpty { jobs.append(PackJob.jobs(of: found, options)) }
  }

  /// One sentence stands for all that wait, unless a lesson was named; a recall has a warning of its own.
  private mutating func leaveOut(
    _ lesson: Lesson, isNamed: Bool, in repository: LoadedRepository
  ) {
    let record = lesson.record
    switch record.status {
    case .draft, .review: waiting += 1
    case .approved, .recalled, .retired: break
    }
    let isTold = record.status == .recalled ? !record.recalls.isEmpty : !isNamed
    if isTold { bar(lesson) } else { refuse(lesson, Self.unpublished(lesson, in: repository)) }
  }

  private mutating func refuse(_ lesson: Lesson, _ reason: Diagnostic) {
    diagnostics.append(reason)
    bar(lesson)
  }

  private mutating func bar(_ lesson: Lesson) {
    refused.append(lesson.id)
    barred += TeachingLanguage.allCases.map { "\(lesson.id.text).\($0.code)" }
  }

  /// The text that is packed: with drafts the one being worked on, else the one that was approved.
  private static func text(
    of lesson: Lesson, in repository: LoadedRepository, _ options: PackOptions
  ) -> Lesson? {
    guard options.drafts else { return repository.published(lesson) }
    switch lesson.record.status {
    case .draft, .review, .approved: return lesson
    case .recalled, .retired: return nil
    }
  }

  private static func unpublished(
    _ lesson: Lesson, in repository: LoadedRepository
  ) -> Diagnostic {
    Diagnostic(
      "pack.lesson.status", severity: .warning,
      at: Place(file: "\(repository.folder)/\(lesson.folder)"),
      facts: ["lesson": lesson.id.text, "status": lesson.record.status.rawValue])
  }
}
