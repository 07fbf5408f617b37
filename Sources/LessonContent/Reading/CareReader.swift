import Programme

/// Reads `wording/care.yaml` and `wording/stages.yaml`.
enum CareReader {
  private static let lists = [
    "own-experience", "secrecy", "refusal", "outside-adults", "centre",
  ]
  private static let languages: [TeachingLanguage] = [.kk, .ru]

  /// Takes what the rules of care look for.
  static func care(_ fields: FieldReader, _ lists: inout WordLists, _ findings: inout Findings) {
    fields.allowOnly(Self.lists, &findings)
    let centre = fields.value["centre"].map { FieldReader(file: fields.file, value: $0) }
    centre?.allowOnly(["number", "secret", "tells"], &findings)
    lists.centre = centre?.optionalText("number", &findings)
    for language in languages {
      var words = CareWords()
      words.ownExperience = texts("own-experience", language, fields, &findings)
      words.secrecy = texts("secrecy", language, fields, &findings)
      words.refusal = texts("refusal", language, fields, &findings)
      words.outsideAdults = texts("outside-adults", language, fields, &findings)
      if let centre {
        words.centreKeepsSecret = texts("secret", language, centre, &findings)
        words.centreTells = texts("tells", language, centre, &findings)
      }
      lists.care[language] = words
    }
  }

  private static func texts(
    _ key: String, _ language: TeachingLanguage, _ fields: FieldReader,
    _ findings: inout Findings
  ) -> [String] {
    guard let item = fields.value[key] else {
      if language == .kk { fields.missing(key, &findings) }
      return []
    }
    return FieldReader(file: fields.file, value: item).texts(language.code, &findings)
      .map { $0.lowercased() }
  }

  /// Takes how short the texts of every stage are.
  static func stages(_ fields: FieldReader, _ lists: inout WordLists, _ findings: inout Findings) {
    fields.allowOnly(["reading-share", "repeated-share", "stages"], &findings)
    lists.readingShare = fields.number("reading-share", &findings) ?? 100
    if fields.value["repeated-share"] != nil {
      lists.repeatedShare = positive("repeated-share", fields, &findings) ?? lists.repeatedShare
    }
    guard let stages = fields.value["stages"] else {
      fields.missing("stages", &findings)
      return
    }
    let inner = FieldReader(file: fields.file, value: stages)
    inner.allowOnly(Stage.allCases.map(\.rawValue), &findings)
    for stage in Stage.allCases {
      guard let item = stages[stage.rawValue] else { continue }
      lists.limits[stage] = limits(FieldReader(file: fields.file, value: item), &findings)
    }
  }

  private static func limits(
    _ fields: FieldReader, _ findings: inout Findings
  ) -> StageLimits? {
    fields.allowOnly(
      ["pupil-pace", "teacher-pace", "screen", "pupil-sentence", "teacher-sentence", "word"],
      &findings)
    let pupil = positive("pupil-pace", fields, &findings)
    let teacher = positive("teacher-pace", fields, &findings)
    let screen = fields.value["screen"] == nil ? nil : positive("screen", fields, &findings)
    guard let pupil, let teacher else { return nil }
    return StageLimits(
      pupilPace: pupil, teacherPace: teacher, screen: screen,
      pupilSentence: counts("pupil-sentence", fields, &findings),
      teacherSentence: counts("teacher-sentence", fields, &findings),
      word: counts("word", fields, &findings))
  }

  private static func counts(
    _ key: String, _ fields: FieldReader, _ findings: inout Findings
  ) -> [TeachingLanguage: Int] {
    guard let item = fields.value[key] else { return [:] }
    let inner = FieldReader(file: fields.file, value: item)
    inner.allowOnly(TeachingLanguage.allCases.map(\.code), &findings)
    var counts: [TeachingLanguage: Int] = [:]
    for language in TeachingLanguage.allCases where item[language.code] != nil {
      counts[language] = positive(language.code, inner, &findings)
    }
    return counts
  }

  private static func positive(
    _ key: String, _ fields: FieldReader, _ findings: inout Findings
  ) -> Int? {
    guard let number = fields.number(key, &findings) else { return nil }
    if number > 0 { return number }
    fields.invalid(key, fields.value[key], expected: "\(key): 1", &findings)
    return nil
  }
}
