import Programme

/// Reads `wording/`, `glossary.yaml` and `laws.yaml`; a repository may do without any of them.
enum WordListReader {
  /// The lists; an entry that cannot be read is left out and noted.
  static func read(_ files: inout FileReader) -> WordLists {
    var lists = WordLists()
    let names = Set(files.folder.entries().map(\.name))
    wordingFolder(&lists, &files)
    if names.contains("glossary.yaml"), let fields = files.fields("glossary.yaml") {
      lists.glossary = glossary(fields, &files.findings)
    }
    if names.contains("laws.yaml"), let fields = files.fields("laws.yaml") {
      lists.laws = (fields.list("laws", &files.findings) ?? []).compactMap { item in
        let inner = FieldReader(file: fields.file, value: item)
        return inner.id("id", &files.findings).map {
          WordLists.Law(
            id: $0.text, number: inner.optionalText("number", &files.findings) ?? "")
        }
      }
    }
    return lists
  }

  private static func wordingFolder(_ lists: inout WordLists, _ files: inout FileReader) {
    let languages = TeachingLanguage.allCases
    for entry in files.folder.entries(of: "wording") {
      let name = "wording/\(entry.name)"
      let language = languages.first { entry.name == "\($0.code).yaml" }
      let isKnown = language != nil || entry.name == "care.yaml" || entry.name == "stages.yaml"
      guard entry.kind == .file, isKnown else {
        files.unexpected(
          entry, in: "wording", allowed: ["kk.yaml", "ru.yaml", "care.yaml", "stages.yaml"])
        continue
      }
      guard let fields = files.fields(name) else { continue }
      if let language {
        lists.wording[language] = wording(fields, &files.findings)
      } else if entry.name == "care.yaml" {
        CareReader.care(fields, &lists, &files.findings)
      } else {
        CareReader.stages(fields, &lists, &files.findings)
      }
    }
  }

  private static func wording(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> [WordingRule] {
    fields.allowOnly(["language", "entries"], &findings)
    return (fields.list("entries", &findings) ?? []).compactMap { item in
      let inner = FieldReader(file: fields.file, value: item)
      inner.allowOnly(
        ["say-not", "say-instead", "why", "stages", "unless", "source"], &findings)
      let stages = inner.codes("stages", among: Stage.allCases, by: \.rawValue, &findings)
      guard let sayNot = inner.text("say-not", &findings),
        let sayInstead = inner.text("say-instead", &findings)
      else { return nil }
      return WordingRule(
        sayNot: sayNot, sayInstead: sayInstead, stages: Set(stages),
        unless: inner.texts("unless", &findings))
    }
  }

  private static func glossary(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> [TeachingLanguage: [WordingRule]] {
    let items = (fields.list("terms", &findings) ?? []).map {
      FieldReader(file: fields.file, value: $0)
    }
    var rules: [TeachingLanguage: [WordingRule]] = [:]
    for language in [TeachingLanguage.kk, .ru] {
      let terms = items.map { $0.value[language.code]?.text ?? "" }
      for (item, term) in zip(items, terms) {
        guard let avoid = item.value["avoid"] else { continue }
        let inner = FieldReader(file: fields.file, value: avoid)
        // What one entry avoids may be the very word of another: `бопсалау` is blackmail, not bullying.
        for word in inner.texts(language.code, &findings) where !terms.contains(word) {
          rules[language, default: []].append(
            WordingRule(sayNot: word, sayInstead: term, stages: [], unless: []))
        }
      }
    }
    return rules
  }
}
