import Programme

/// Reads `shared/headings.yaml`.
enum HeadingsReader {
  /// The keys of the file, each with a word a language.
  private static let keys = [
    "before", "pass", "home", "screen", "noscreen", "picture", "question", "right", "wrong",
    "because", "caution", "minutes",
  ]

  /// Labels that a repository may do without.
  private static let optionalKeys = ["sound", "film"]

  /// The label words of the languages that have them all.
  static func read(_ fields: FieldReader, _ findings: inout Findings) -> Headings {
    fields.allowOnly(keys + optionalKeys, &findings)
    var words: [TeachingLanguage: HeadingWords] = [:]
    for language in languages(fields, &findings) {
      words[language] = read(language, fields, &findings)
    }
    return Headings(words: words)
  }

  private static func languages(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> [TeachingLanguage] {
    guard let screen = fields.value["screen"] else { return [.kk, .ru] }
    FieldReader(file: fields.file, value: screen)
      .allowOnly(TeachingLanguage.allCases.map(\.code), &findings)
    return TeachingLanguage.allCases.filter { language in
      language == .kk || language == .ru || screen[language.code] != nil
    }
  }

  private static func read(
    _ language: TeachingLanguage, _ fields: FieldReader, _ findings: inout Findings
  ) -> HeadingWords? {
    var found: [String: String] = [:]
    for key in keys {
      guard let item = fields.value[key] else {
        if language == .kk { fields.missing(key, &findings) }
        continue
      }
      let inner = FieldReader(file: fields.file, value: item)
      found[key] = inner.text(language.code, &findings)
    }
    guard found.count == keys.count else { return nil }
    for key in optionalKeys {
      guard let item = fields.value[key] else { continue }
      let inner = FieldReader(file: fields.file, value: item)
      found[key] = inner.optionalText(language.code, &findings)
    }
    let word = { (key: String) in found[key] ?? "" }
    return HeadingWords(
      before: word("before"), pass: word("pass"), home: word("home"), screen: word("screen"),
      withoutScreen: word("noscreen"), picture: word("picture"), question: word("question"),
      right: word("right"), wrong: word("wrong"), because: word("because"),
      caution: word("caution"), minutes: word("minutes").split(separator: "|").map(String.init),
      sound: word("sound"), film: word("film"))
  }
}
