import LessonContent
import Programme

extension CataloguePage {
  /// The list of the entries for readers of a language.
  init(
    _ entries: [CatalogueEntry], _ index: PackIndex, _ language: TeachingLanguage,
    _ words: CatalogueWords
  ) {
    self.language = language.code
    self.words = words
    count = entries.count
    otherLanguages = Self.links(to: CatalogueAddress.index, besides: language)
    choosers = Self.choosers(entries, language, words)
    groups = Self.groups(entries, language, words)
    jumps = Self.jumps(entries, language, words)
    general = index.packs.filter { $0.lesson == PackJob.generalName }.map { file in
      Link(address: file.file, label: file.label(words))
    }
    courses = (index.courses ?? []).map { course in
      Link(
        address: course.file,
        label: "\(course.title) · \(words.formats[course.format] ?? course.format) · "
          + "\(PackIndex.kilobytes(course.bytes)) \(words.kilobytes)")
    }
    hasGeneral = !general.isEmpty
    hasCourses = !courses.isEmpty
    wordsAddress = CatalogueAddress.words(language)
    feedAddress = CatalogueAddress.feed(language)
  }

  static func links(
    to address: (TeachingLanguage) -> String, besides language: TeachingLanguage
  ) -> [Link] {
    CatalogueWords.order.filter { $0 != language }.compactMap { other in
      CatalogueWords.all[other].map {
        Link(address: address(other), label: $0.ownName, code: other.code)
      }
    }
  }

  private static func groups(
    _ entries: [CatalogueEntry], _ language: TeachingLanguage, _ words: CatalogueWords
  ) -> [Group] {
    Stage.allCases.compactMap { stage in
      let found = entries.filter { $0.lesson.stage == stage }
      guard !found.isEmpty else { return nil }
      return Group(
        id: stage.rawValue, heading: words.stages[stage.rawValue] ?? stage.rawValue,
        cards: found.map { Card($0, language, words) })
    }
  }

  private static func choosers(
    _ entries: [CatalogueEntry], _ language: TeachingLanguage, _ words: CatalogueWords
  ) -> [Chooser] {
    func chooser(_ name: String, _ caption: String, _ choices: [(String, String)]) -> Chooser {
      Chooser(name: name, caption: caption, choices: choices.map(Choice.init))
    }
    let stages = Stage.allCases.filter { stage in entries.contains { $0.lesson.stage == stage } }
    return [
      chooser(
        "stage", words.stage, stages.map { ($0.rawValue, words.stages[$0.rawValue] ?? "") }),
      chooser("grade", words.grade, grades(entries).map { ("\($0)", "\($0)") }),
      chooser("topic", words.topic, topics(entries, language)),
      chooser("season", words.season, seasons(entries).map { ($0, words.seasons[$0] ?? $0) }),
      chooser(
        "language", words.language,
        codes(entries).map { ($0, words.languages[$0] ?? $0) }),
    ].filter { !$0.choices.isEmpty }
  }

  /// The same ways to the lessons without a script: links to the first lesson of each kind, and to all of it.
  private static func jumps(
    _ entries: [CatalogueEntry], _ language: TeachingLanguage, _ words: CatalogueWords
  ) -> [Jump] {
    func links(_ found: [CatalogueEntry], _ prefix: String = "") -> [Link] {
      found.map { Link(address: "#\($0.lesson.id.text)", label: prefix + $0.title(language)) }
    }
    var jumps = grades(entries).map { grade in
      Jump(
        caption: PlayerWords.fill(words.gradeNumber, grade),
        links: links(entries.filter { $0.lesson.grades.grades.contains(grade) }))
    }
    jumps += topics(entries, language).map { topic, name in
      Jump(
        caption: "\(words.topic): \(name)",
        links: links(entries.filter { $0.lesson.topic == topic }))
    }.filter { $0.links.count > 1 }
    jumps += seasons(entries).map { season in
      Jump(
        caption: words.seasons[season] ?? season,
        links: links(entries.filter { $0.lesson.season?.id == season }))
    }
    // A language that every lesson is written in is no way to any of them.
    jumps += codes(entries).compactMap { code in
      let found = entries.filter { $0.lesson.languages.contains { $0.code == code } }
      return found.count == entries.count
        ? nil : Jump(caption: words.languages[code] ?? code, links: links(found))
    }
    return jumps
  }

  private static func grades(_ entries: [CatalogueEntry]) -> [Int] {
    Set(entries.flatMap(\.lesson.grades.grades)).sorted()
  }

  private static func seasons(_ entries: [CatalogueEntry]) -> [String] {
    Set(entries.compactMap(\.lesson.season?.id)).sorted()
  }

  private static func codes(_ entries: [CatalogueEntry]) -> [String] {
    TeachingLanguage.allCases.filter { code in
      entries.contains { $0.lesson.languages.contains(code) }
    }.map(\.code)
  }

  /// The topics by their codes, each called as its first lesson is.
  private static func topics(
    _ entries: [CatalogueEntry], _ language: TeachingLanguage
  ) -> [(String, String)] {
    var seen: Set<String> = []
    return entries.filter { seen.insert($0.lesson.topic).inserted }
      .map { ($0.lesson.topic, $0.title(language)) }.sorted { $0.1 < $1.1 }
  }
}

extension CataloguePage.Card {
  fileprivate init(
    _ entry: CatalogueEntry, _ language: TeachingLanguage, _ words: CatalogueWords
  ) {
    let lesson = entry.lesson
    self.init(
      id: lesson.id.text, address: CatalogueAddress.lesson(lesson.id.text, language),
      name: entry.title(language),
      others: entry.otherTitles(language).map {
        CataloguePage.Link(address: "", label: $0.title, code: $0.language.code)
      },
      preview: entry.previewAddress, meta: entry.meta(words), tags: entry.tags(words),
      opens: lesson.languages.compactMap { code in
        entry.page(code).map { page in
          CataloguePage.Link(
            address: page.file,
            label: "\(words.open) · \(words.languages[code.code] ?? code.code) · "
              + "\(PackIndex.kilobytes(page.bytes)) \(words.kilobytes)", code: language.code)
        }
      },
      stage: lesson.stage.rawValue,
      grades: lesson.grades.grades.map(String.init).joined(separator: " "), topic: lesson.topic,
      season: lesson.season?.id ?? "",
      languages: lesson.languages.map(\.code).joined(separator: " "), sought: entry.words)
  }
}

extension CatalogueEntry {
  /// Stage, grades, season.
  func meta(_ words: CatalogueWords) -> String {
    let grades = lesson.grades.grades
    let range =
      grades.count > 1 ? "\(grades[0])–\(grades[grades.count - 1])" : grades.first.map { "\($0)" }
    let parts = [
      words.stages[lesson.stage.rawValue],
      range.map { PlayerWords.fill(words.gradeNumber, $0) },
      lesson.season.flatMap { words.seasons[$0.id] },
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// What a teacher must know before choosing it.
  func tags(_ words: CatalogueWords) -> [String] {
    var tags: [String] = []
    if lesson.record.status != .approved { tags.append(words.review) }
    if lesson.sensitivity == .sensitive { tags.append(words.sensitive) }
    if lesson.sensitivity == .careful { tags.append(words.careful) }
    return tags
  }
}

extension PackIndex {
  /// Kilobytes of a thousand bytes, at least one.
  static func kilobytes(_ bytes: Int) -> String { "\(max(1, (bytes + 500) / 1000))" }
}

extension PackIndex.Entry {
  /// What the file is, for whom, in which language, how large.
  func label(_ words: CatalogueWords) -> String {
    let languages = language.split(separator: "-").map { words.languages[String($0)] ?? String($0) }
    let kind = file.split(separator: "/").last.map(String.init) ?? file
    return [
      words.formats[format] ?? format, kind, languages.joined(separator: " + "),
      "\(PackIndex.kilobytes(bytes)) \(words.kilobytes)",
    ].joined(separator: " · ")
  }
}
