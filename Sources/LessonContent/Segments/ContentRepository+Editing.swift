package import Programme

extension ContentRepository {
  /// The text of a lesson as it lies there now; nil when the lesson has none in that language.
  package func editableText(
    of lesson: Lesson, in language: TeachingLanguage, headings: Headings
  ) throws(RepositoryFault) -> EditableText? {
    guard let words = headings[language], lesson.texts[language] != nil else { return nil }
    let file = "\(lesson.folder)/\(language.code).md"
    var files = FileReader(folder: ContentFolder(path: folder))
    guard let source = files.text(file, limit: FileReader.textLimit) else {
      guard let diagnostic = files.findings.diagnostics.first else { return nil }
      throw RepositoryFault(diagnostic: diagnostic)
    }
    return EditableText(text: source.text, file: source.file, language: language, words: words)
  }

  /// Writes new texts of a lesson, each whole or not at all; when one cannot be written, those before it are put back.
  ///
  /// A file that somebody changed since it was read is not written over.
  package func write(
    _ texts: [(old: EditableText, new: String)], of lesson: Lesson
  ) throws(RepositoryFault) {
    for text in texts where try !isUnchanged(text.old, of: lesson) {
      throw .changedMeanwhile(text.old.file)
    }
    var written: [EditableText] = []
    do throws(RepositoryFault) {
      for text in texts {
        try FileWriter.write(text.new, to: text.old.file)
        written.append(text.old)
      }
    } catch {
      for text in written { try FileWriter.write(text.text, to: text.file) }
      throw error
    }
  }

  private func isUnchanged(
    _ text: EditableText, of lesson: Lesson
  ) throws(RepositoryFault) -> Bool {
    var files = FileReader(folder: ContentFolder(path: folder))
    let file = "\(lesson.folder)/\(text.language.code).md"
    return files.text(file, limit: FileReader.textLimit)?.text.utf8.elementsEqual(text.text.utf8)
      ?? false
  }
}
