package import Diagnostics
package import Programme

/// What a check of a whole repository found, without the lessons themselves.
package struct CheckReport: Hashable, Sendable {
  /// A lesson that was checked.
  package struct Lesson: Hashable, Sendable {
    /// Its id.
    package let id: LessonID
    /// Its folder below the repository.
    package let folder: String
    /// In how many languages it is written.
    package let texts: Int

    /// A lesson.
    package init(id: LessonID, folder: String, texts: Int) {
      self.id = id
      self.folder = folder
      self.texts = texts
    }
  }

  /// The folder of the repository, as the user named it.
  package let folder: String
  /// The lessons whose codes could be read, by id.
  package let lessons: [Lesson]
  /// Everything that is wrong, in the order of files and lines.
  package let diagnostics: [Diagnostic]

  /// A report.
  package init(folder: String, lessons: [Lesson], diagnostics: [Diagnostic]) {
    self.folder = folder
    self.lessons = lessons
    self.diagnostics = diagnostics
  }

  /// The report of a repository that was read.
  package init(_ repository: LoadedRepository) {
    self.init(
      folder: repository.folder,
      lessons: repository.lessons.map {
        Lesson(id: $0.id, folder: $0.folder, texts: $0.texts.count)
      },
      diagnostics: repository.diagnostics)
  }

  /// What is wrong with a lesson's own files.
  package func diagnostics(of lesson: Lesson) -> [Diagnostic] {
    diagnostics.filter { $0.place.file.hasPrefix("\(folder)/\(lesson.folder)/") }
  }
}
