import Diagnostics
import LessonContent
import Programme

/// The list of lessons, and what is wrong with everything that belongs to none of them.
struct IndexPage {
  struct Entry {
    let title: String
    let other: String
    let id: String
    let address: String
    let status: String
    let statusKind: String
    let errors: String?
    let warnings: String?
    let clean: String?
    let links: [PageFrame.Link]
  }

  struct Group {
    let name: String
    let entries: [Entry]
  }

  let frame: PageFrame
  let words: PreviewWords
  let groups: [Group]
  let elsewhere: [DiagnosticNote]
  let elsewhereCount: String?
  let elsewhereOpen: String?

  init(_ content: PreviewShelf.Content, _ words: PreviewWords, _ path: PreviewPath) {
    frame = PageFrame(words.lessons, path, content, words)
    self.words = words
    groups = Stage.allCases.compactMap { stage in
      let lessons = content.repository.lessons.filter { $0.stage == stage }
      guard !lessons.isEmpty else { return nil }
      return Group(
        name: words.name(of: stage), entries: lessons.map { Entry($0, content, words) })
    }
    let others = content.otherDiagnostics
    elsewhere = DiagnosticNote.notes(others, in: content.repository.folder, words.interface)
    elsewhereCount = others.isEmpty ? nil : String(others.count)
    elsewhereOpen = others.hasErrors ? "open" : nil
  }

  var bytes: [UInt8] { PreviewTemplates.bytes(of: self, as: "index") }
}

extension IndexPage.Entry {
  fileprivate init(
    _ lesson: Lesson, _ content: PreviewShelf.Content, _ words: PreviewWords
  ) {
    let diagnostics = content.diagnostics(of: lesson)
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    let first: TeachingLanguage = words.interface == .ru ? .ru : .kk
    let titles = ([first] + lesson.languages.filter { $0 != first }).compactMap {
      lesson.texts[$0]?.title
    }
    title = titles.first ?? lesson.id.text
    other = titles.dropFirst().joined(separator: " · ")
    id = lesson.id.text
    address = PreviewPath.pair(words.interface, lesson.id).text
    status = words.status(lesson.record)
    statusKind = lesson.record.status.rawValue
    self.errors = errors == 0 ? nil : "\(words.errors): \(errors)"
    self.warnings = warnings == 0 ? nil : "\(words.warnings): \(warnings)"
    clean = errors + warnings == 0 ? words.clean : nil
    links = [PreviewView.pupil, .teacher].flatMap { view in
      lesson.languages.map { language in
        PageFrame.Link(
          name: "\(words.name(of: view)) · \(language.code)",
          address: PreviewPath.view(words.interface, lesson.id, language, view).text, current: nil)
      }
    }
  }
}
