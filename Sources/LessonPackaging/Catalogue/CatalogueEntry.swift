import LessonContent
import Programme

/// A lesson of the catalogue: what the repository says of it, and the packs that lie there.
struct CatalogueEntry: Sendable {
  let lesson: Lesson
  let files: [PackIndex.Entry]
  let english: String

  /// The lessons that have packs, in the order of the stages, then of the ids.
  static func all(
    in repository: LoadedRepository, _ index: PackIndex
  ) -> [CatalogueEntry] {
    let files = Dictionary(grouping: index.packs, by: \.lesson)
    let stages = Stage.allCases
    return repository.lessons.compactMap { lesson in
      files[lesson.id.text].map { files in
        let isDraft = files.contains { $0.status != LessonRecord.Status.approved.rawValue }
        let lesson = isDraft ? lesson : repository.published(lesson) ?? lesson
        let number = repository.programme?.numbers(servedBy: lesson.id).first
        return CatalogueEntry(
          lesson: lesson, files: files,
          english: number.flatMap { repository.programme?.entries[$0].title.en } ?? "")
      }
    }.sorted { left, right in
      let (a, b) = (
        stages.firstIndex(of: left.lesson.stage), stages.firstIndex(of: right.lesson.stage)
      )
      return (a ?? 0, left.lesson.id) < (b ?? 0, right.lesson.id)
    }
  }

  /// The title for a reader of a language: in English where the programme has it, else as it is taught.
  func title(_ language: TeachingLanguage) -> String {
    if language == .en, !english.isEmpty { return english }
    let order = [language, .kk, .ru] + TeachingLanguage.allCases
    return order.lazy.compactMap { lesson.texts[$0]?.title }.first ?? lesson.id.text
  }

  /// The titles of the texts themselves, but the one that heads the entry already.
  func otherTitles(_ language: TeachingLanguage) -> [(language: TeachingLanguage, title: String)] {
    lesson.languages.compactMap { code in
      lesson.texts[code].map { (code, $0.title) }
    }.filter { $0.title != title(language) }
  }

  /// What the search of words looks through: titles and aims in every language.
  var words: String {
    let texts = lesson.languages.compactMap { lesson.texts[$0] }
    return
      (texts.flatMap { [$0.title] + $0.aims + $0.passes.map(\.title) } + [english, lesson.id.text])
      .joined(separator: " ")
  }

  /// The first picture that pupils see.
  var preview: MediaFile? {
    let slides = lesson.languages.first.flatMap { lesson.texts[$0] }?.passes.flatMap(Slide.slides)
    return slides?.lazy.compactMap(\.picture?.file).first.flatMap { lesson.media[$0] }
  }

  /// Where the preview lies.
  var previewAddress: String? {
    preview.map { "previews/\(lesson.id.text).\($0.format.rawValue)" }
  }

  /// The page that opens on a screen, in a language of the text.
  func page(_ language: TeachingLanguage) -> PackIndex.Entry? {
    files.first { $0.file == "html/\(lesson.id.text).\(language.code).html" }
  }
}
