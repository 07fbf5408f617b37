import Programme

/// Tells edits of spelling, punctuation and help-line numbers from edits that change what a text says.
///
/// A word counts as misspelt only when the dictionary refuses it: «айт» and «айтпа» are two letters apart and
/// opposites, and the dictionary knows both.
package struct MinorChange: Sendable {
  /// A place where a text says something else.
  package struct Substantial: Hashable, Sendable {
    /// The file below the lesson's folder.
    package let file: String
    /// The line, as near as the text remembers it.
    package let line: Int?
    /// What was approved.
    package let before: String
    /// What stands there now.
    package let after: String
  }

  private let spellers: [TeachingLanguage: Speller]
  private let numbers: Set<String>

  /// A judge with the word lists and the help lines of a repository.
  package init(_ repository: LoadedRepository) {
    let folder = ContentFolder(path: repository.folder)
    var spellers: [TeachingLanguage: Speller] = [:]
    for language in TeachingLanguage.allCases {
      let bytes = try? folder.read("words/\(language.code).txt", limit: FileReader.dataLimit)
      let words = WordList(text: String(decoding: bytes ?? [], as: UTF8.self))
      spellers[language] = DictionaryFiles(of: language).flatMap {
        SpellerShelf.speller(language, files: $0, words: words)
      }
    }
    self.spellers = spellers
    numbers = Set(repository.contacts.contacts.map(\.number))
  }

  /// Every place where one lesson says something else than the other; empty when only its spelling differs.
  package func substantialChanges(from old: Lesson, to new: Lesson) -> [Substantial] {
    var changes = codes(old, new) + media(old, new)
    for language in TeachingLanguage.allCases {
      switch (old.texts[language], new.texts[language]) {
      case (nil, nil): break
      case (let before?, let after?): changes += texts(before, after)
      case (let before, let after):
        changes.append(
          Substantial(
            file: "\(language.code).md", line: nil, before: before?.title ?? "",
            after: after?.title ?? ""))
      }
    }
    return changes
  }

  // MARK: - What is no text

  private func codes(_ old: Lesson, _ new: Lesson) -> [Substantial] {
    let pairs = [
      (old.stage.rawValue, new.stage.rawValue), (old.grades.code, new.grades.code),
      (old.sensitivity.rawValue, new.sensitivity.rawValue),
      (Self.roles(old), Self.roles(new)),
    ]
    return pairs.filter { $0 != $1 }
      .map { Substantial(file: "lesson.yaml", line: nil, before: $0, after: $1) }
  }

  private static func roles(_ lesson: Lesson) -> String {
    lesson.deliverers.map(\.code).joined(separator: ", ")
  }

  private func media(_ old: Lesson, _ new: Lesson) -> [Substantial] {
    Set(old.media.keys).union(new.media.keys).sorted().compactMap { name in
      guard old.media[name] != new.media[name] else { return nil }
      let file = (new.media[name] ?? old.media[name])?.fileName ?? name
      return Substantial(
        file: "media/\(file)", line: nil, before: old.media[name]?.fileName ?? "",
        after: new.media[name]?.fileName ?? "")
    }
  }

  // MARK: - Texts

  private func texts(_ old: LessonText, _ new: LessonText) -> [Substantial] {
    let file = "\(new.language.code).md"
    let (before, after) = (old.statements, new.statements)
    let mismatch = zip(before, after).first { $0.kind != $1.kind }
    if mismatch != nil || before.count != after.count {
      let last = after.last.map { ($0.line, $0.text) } ?? (1, "")
      return [
        Substantial(
          file: file, line: mismatch?.1.line ?? last.0, before: mismatch?.0.text ?? "",
          after: mismatch?.1.text ?? last.1)
      ]
    }
    let speller = spellers[new.language]
    return zip(before, after).compactMap { before, after in
      WordChanges.areMinor(from: before.text, to: after.text, speller: speller, numbers: numbers)
        ? nil
        : Substantial(file: file, line: after.line, before: before.text, after: after.text)
    }
  }
}
