import Diagnostics
import LessonContent
import Programme

/// What a text becomes for the pupil, for the teacher, at home; and what is wrong with it.
struct ViewPage {
  struct Piece {
    let kind: String
    let label: String?
    let html: String
  }

  let frame: PageFrame
  let words: PreviewWords
  let title: String
  let view: String
  let language: String
  let address: String?
  let pieces: [Piece]
  let nothingHome: String?
  let notes: [DiagnosticNote]

  /// The page; nil when the lesson has no text in that language.
  init?(
    _ lesson: Lesson, in language: TeachingLanguage, as view: PreviewView,
    _ content: PreviewShelf.Content, _ words: PreviewWords, _ path: PreviewPath
  ) {
    guard let text = lesson.texts[language] else { return nil }
    title = text.title
    frame = PageFrame(text.title, path, content, words, lesson: lesson)
    self.words = words
    self.view = "\(words.name(of: view)) · \(language.code)"
    self.language = language.code
    let isHome = view == .home
    address = isHome ? nil : PreviewPath.page(lesson.id, language, view).text
    pieces = isHome ? text.home.compactMap(Piece.init) : []
    nothingHome = isHome && text.home.isEmpty ? words.nothingHome : nil
    let others = TeachingLanguage.allCases.filter { $0 != language }.map { "/\($0.code).md" }
    notes = DiagnosticNote.notes(
      content.diagnostics(of: lesson).filter { diagnostic in
        !others.contains { diagnostic.place.file.hasSuffix($0) }
      }, in: content.repository.folder, words.interface)
  }

  var bytes: [UInt8] { PreviewTemplates.bytes(of: self, as: "view") }
}

extension ViewPage.Piece {
  fileprivate init?(_ block: Block) {
    switch block.kind {
    case .teacher(let text): self.init(kind: "teacher", label: nil, html: text.html())
    case .caution(let text): self.init(kind: "caution", label: nil, html: text.html())
    case .screen(let text), .withoutScreen(let text):
      self.init(kind: "screen", label: nil, html: text.html())
    case .picture, .sound, .film, .question: return nil
    }
  }
}
