import Programme

extension ContentRepository {
  /// Puts right what word processors and telephones left behind in the texts of lessons, and says what changed.
  ///
  /// Without folders every lesson and the inserted texts are gone through; a file that cannot be read is left to the
  /// check.
  package func mend(only folders: [String]? = nil) throws(RepositoryFault) -> [MendedFile] {
    var reader = RepositoryReader(folder: ContentFolder(path: folder), day: nil)
    let draft = reader.read()
    var mended: [MendedFile] = []
    let lessons = draft.lessons.filter { folders?.contains($0.folder) ?? true }
    for lesson in lessons {
      for language in TeachingLanguage.allCases {
        let file = "\(lesson.folder)/\(language.code).md"
        if let found = try mend(file, words: draft.headings[language]) { mended.append(found) }
      }
    }
    for shared in draft.sharedTexts where folders == nil {
      let file = SharedReader.file(of: shared.key)
      if let found = try mend(file, words: nil) { mended.append(found) }
    }
    return mended
  }

  private func mend(
    _ name: String, words: HeadingWords?
  ) throws(RepositoryFault) -> MendedFile? {
    let files = ContentFolder(path: folder)
    guard let bytes = try? files.read(name, limit: FileReader.textLimit),
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let (mended, mends) = TextMender(words: words).mend(text)
    guard !mends.isEmpty else { return nil }
    try FileWriter.write(mended, to: files.name(of: name))
    return MendedFile(file: files.name(of: name), mends: mends)
  }
}
