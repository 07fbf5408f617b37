import Diagnostics
import Programme

extension LoadedRepository {
  /// The values of a draft: what could not be read is not among them.
  init(_ draft: RepositoryDraft, diagnostics: [Diagnostic]) {
    var texts: [SharedTexts.Key: SharedText] = [:]
    for shared in draft.sharedTexts {
      texts[shared.key] = SharedText(shared.source.text, draft)
    }
    let seasons = draft.programme?.seasons ?? [:]
    let lessons = draft.lessons.compactMap { Lesson($0, seasons: seasons) }
      .sorted { ($0.id, $0.folder) < ($1.id, $1.folder) }
    let lists = [TeachingLanguage.kk, .ru].compactMap { language in
      draft.sources.first { $0.file == "\(draft.folder)/words/\(language.code).txt" }
        .map { (language, $0.text) }
    }
    self.init(
      folder: draft.folder, lessons: lessons,
      programme: draft.programme.flatMap {
        LessonProgramme(
          entries: $0.entries.map(\.entry), adults: $0.adults.map(\.entry),
          files: draft.programmeFiles)
      },
      calendars: draft.calendars.map(\.year).sorted { $0.year < $1.year },
      contacts: draft.contacts, services: draft.services, headings: draft.headings,
      sharedTexts: SharedTexts(texts: texts),
      wordLists: Dictionary(lists, uniquingKeysWith: { first, _ in first }),
      diagnostics: diagnostics,
      kept: Dictionary(
        lessons.compactMap { lesson in
          Lesson.kept(beside: lesson, in: draft, seasons).map { (lesson.id, $0) }
        }, uniquingKeysWith: { first, _ in first }))
  }
}

extension Lesson {
  /// The lesson of a folder, or nil when its codes or its record could not be read.
  ///
  /// Its record is the one that holds for what the folder holds now.
  init?(_ draft: LessonDraft, seasons: [String: Season]) {
    guard let written = Self(written: draft, seasons: seasons) else { return nil }
    self = written.with(written.record.settled(for: { written.digest }))
  }

  /// The approved text that is kept beside a lesson that was edited since; nil when nothing is published.
  static func kept(
    beside lesson: Lesson, in draft: RepositoryDraft, _ seasons: [String: Season]
  ) -> Lesson? {
    guard lesson.record.status != .approved, let published = lesson.record.published,
      let kept = draft.kept[lesson.folder].flatMap({ Self(written: $0, seasons: seasons) }),
      kept.id == lesson.id, kept.digest == published.digest
    else { return nil }
    return kept.with(kept.record.with(version: published.version, status: .approved))
  }

  private init?(written draft: LessonDraft, seasons: [String: Season]) {
    guard let codes = draft.codes, let record = draft.record else { return nil }
    self.init(
      id: codes.id, stage: codes.stage, grades: GradeSet(codes.grades), topic: codes.topic,
      season: codes.season.flatMap { seasons[$0] }, sensitivity: codes.sensitivity,
      deliverers: codes.deliverers, programmes: codes.programmes, laws: codes.laws,
      official: codes.official, reviewBy: codes.reviewBy, record: record.record,
      texts: Dictionary(uniqueKeysWithValues: draft.texts.map { ($0.text.language, $0.text) }),
      media: Dictionary(
        draft.media.map { ($0.media.name, $0.media) }, uniquingKeysWith: { first, _ in first }),
      folder: draft.folder, english: draft.english?.summary,
      recordings: Dictionary(
        draft.recordings.map { ($0.media.name, $0.media) }, uniquingKeysWith: { first, _ in first })
    )
  }
}

extension SharedText {
  fileprivate init(_ text: String, _ draft: RepositoryDraft) {
    let filled = Placeholders.fill(text, from: draft.contacts, on: draft.day)
    let lines = filled.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let hasTitle = lines.first?.hasPrefix("# ") ?? false
    let body = hasTitle ? (lines.count > 1 ? lines[1] : "") : filled[...]
    self.init(
      title: hasTitle ? LineReader.trimmed(lines[0].dropFirst(2)) : "",
      body: Markdown(source: LineReader.trimmed(body)))
  }
}
