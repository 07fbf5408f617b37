import Diagnostics
import LessonContent
import Programme

/// A lesson in two languages side by side, step by step, with what is wrong beside the text that it concerns.
struct PairPage {
  struct Side {
    let language: String
    let kind: String
    let label: String
    let html: String?
    let text: String?
    let picture: String?
    let line: Int?
    let noTwin: String?
    let notes: [DiagnosticNote]
  }

  struct Row {
    let kind: String
    let left: Side
    let right: Side?
  }

  struct Part {
    let code: String?
    let state: String?
    let stateKind: String?
    let rows: [Row]
  }

  let frame: PageFrame
  let words: PreviewWords
  let titles: String
  let codes: String
  let general: [DiagnosticNote]
  let parts: [Part]

  init(
    _ lesson: Lesson, _ content: PreviewShelf.Content, _ words: PreviewWords, _ path: PreviewPath
  ) {
    var builder = PairBuilder(lesson, content, words)
    titles = lesson.languages.compactMap { lesson.texts[$0]?.title }.joined(separator: " · ")
    frame = PageFrame(
      titles.isEmpty ? lesson.id.text : titles, path, content, words, lesson: lesson)
    self.words = words
    let grades = lesson.grades.grades.map(String.init).joined(separator: ", ")
    codes = [
      lesson.id.text, words.name(of: lesson.stage), grades, lesson.topic,
      lesson.sensitivity.rawValue,
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    parts = builder.parts()
    general = builder.general
  }

  var bytes: [UInt8] { PreviewTemplates.bytes(of: self, as: "pair") }
}
