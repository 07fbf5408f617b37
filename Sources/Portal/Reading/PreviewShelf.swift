import Diagnostics
import LessonContent
import LessonPackaging
import Programme

/// What is shown: the repository as it lies there, read anew as soon as any of its files changed.
actor PreviewShelf {
  /// A repository as it was at one moment.
  struct Content: Sendable {
    /// How often it had changed.
    let generation: Int
    /// Everything that was read.
    let repository: LoadedRepository
    /// The folder.
    let folder: ContentRepository
  }

  private let folder: ContentRepository
  private var mark: FolderMark?
  private var changes = 0
  private var content: Content?

  init(repository: ContentRepository) {
    folder = repository
  }

  /// How often anything was seen to have changed.
  func generation() -> Int {
    look()
    return changes
  }

  /// The repository as it is now.
  func current() -> Content {
    look()
    if let content { return content }
    let content = Content(generation: changes, repository: folder.load(), folder: folder)
    self.content = content
    return content
  }

  private func look() {
    let now = FolderMark(of: folder.folder)
    guard now != mark else { return }
    if mark != nil { changes += 1 }
    mark = now
    content = nil
  }
}

extension PreviewShelf.Content {
  /// The page of a pack, whatever is wrong with the lesson; nil when it has no text in that language.
  func page(of lesson: Lesson, in language: TeachingLanguage, as view: PreviewView) -> [UInt8]? {
    guard let text = lesson.texts[language] else { return nil }
    return switch view {
    case .pupil: LessonPages.pupil(of: lesson, text, in: repository)
    case .teacher: LessonPages.teacher(of: lesson, text, in: repository)
    case .home: nil
    }
  }

  /// What is wrong with the files of a lesson.
  func diagnostics(of lesson: Lesson) -> [Diagnostic] {
    repository.diagnostics(of: lesson)
  }

  /// What is wrong with everything that belongs to no lesson that could be read.
  var otherDiagnostics: [Diagnostic] {
    let folders = repository.lessons.map { "\(repository.folder)/\($0.folder)/" }
    return repository.diagnostics.filter { diagnostic in
      !folders.contains { diagnostic.place.file.hasPrefix($0) }
    }
  }
}
