import LessonContent
import Programme

/// The page of one lesson in one language; its names are those of `catalogue-lesson.mustache`.
///
/// It stays when the lesson goes: then it says so, and offers nothing.
struct CatalogueLessonPage {
  struct Row {
    let what: String
    let who: String
    let textLanguage: String
    let address: String
    let fileName: String
    let size: String
    let sha256: String
  }

  struct Text {
    let code: String
    let name: String
    let aims: [String]
  }

  let language: String
  let words: CatalogueWords
  let title: String
  let backAddress: String
  let otherLanguages: [CataloguePage.Link]
  let preview: String?
  let meta: String
  let tags: [String]
  let texts: [Text]
  let rows: [Row]
  let hasRows: Bool
  let withdrawn: String?
  let style = Asset.text("catalogue/catalogue.css")

  /// The page of a lesson that has packs.
  init(_ entry: CatalogueEntry, _ language: TeachingLanguage, _ words: CatalogueWords) {
    let lesson = entry.lesson
    self.init(
      language: language.code, words: words, title: entry.title(language),
      id: lesson.id.text, shown: language, preview: entry.previewAddress.map { "../\($0)" },
      meta: "\(entry.meta(words)) · \(words.version) \(lesson.record.version)",
      tags: entry.tags(words),
      texts: lesson.languages.compactMap { code in
        lesson.texts[code].map { Text(code: code.code, name: $0.title, aims: $0.aims) }
      }, rows: entry.files.map { Row($0, words) }, withdrawn: nil)
  }

  /// The page of a lesson that is gone.
  init(withdrawn id: String, _ language: TeachingLanguage, _ words: CatalogueWords) {
    self.init(
      language: language.code, words: words, title: id, id: id, shown: language, preview: nil,
      meta: "", tags: [], texts: [], rows: [], withdrawn: words.withdrawn)
  }

  private init(
    language: String, words: CatalogueWords, title: String, id: String, shown: TeachingLanguage,
    preview: String?, meta: String, tags: [String], texts: [Text], rows: [Row], withdrawn: String?
  ) {
    self.language = language
    self.words = words
    self.title = title
    backAddress = "../\(CatalogueAddress.index(shown))"
    otherLanguages = CataloguePage.links(
      to: { "../\(CatalogueAddress.lesson(id, $0))" }, besides: shown)
    self.preview = preview
    self.meta = meta
    self.tags = tags
    self.texts = texts
    self.rows = rows
    hasRows = !rows.isEmpty
    self.withdrawn = withdrawn
  }
}

extension CatalogueLessonPage.Row {
  fileprivate init(_ file: PackIndex.Entry, _ words: CatalogueWords) {
    let languages = file.language.split(separator: "-")
    self.init(
      what: words.formats[file.format] ?? file.format,
      who: file.audience == .pupil ? words.forPupil : words.forTeacher,
      textLanguage: languages.map { words.languages[String($0)] ?? String($0) }
        .joined(separator: " + "),
      address: "../\(file.file)",
      fileName: file.file.split(separator: "/").last.map(String.init) ?? file.file,
      size: "\(PackIndex.kilobytes(file.bytes)) \(words.kilobytes)", sha256: file.sha256)
  }
}
