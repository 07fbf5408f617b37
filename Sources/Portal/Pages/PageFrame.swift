import Diagnostics
import LessonContent
import Programme

/// What every page has around it: its title, its status, the languages of the interface, the links of a lesson.
struct PageFrame {
  struct Link {
    let name: String
    let address: String
    let current: String?
  }

  let language: String
  let title: String
  let home: String
  let generation: Int
  let languages: [Link]
  let links: [Link]
  let status: String?
  let statusKind: String?
  let words: PreviewWords

  /// The frame of a page, of a lesson when it is about one.
  init(
    _ title: String, _ path: PreviewPath, _ content: PreviewShelf.Content, _ words: PreviewWords,
    lesson: Lesson? = nil
  ) {
    self.title = title
    self.words = words
    language = words.interface.rawValue
    home = PreviewPath.index(words.interface).text
    generation = content.generation
    languages = InterfaceLanguage.allCases.map { language in
      let isCurrent = language == words.interface
      return Link(
        name: language.rawValue, address: path.speaking(language).text,
        current: isCurrent ? "true" : nil)
    }
    links = lesson.map { Self.links(of: $0, path, words) } ?? []
    status = lesson.map { "\(words.status($0.record)) · v\($0.record.version)" }
    statusKind = lesson?.record.status.rawValue
  }

  private static func links(
    of lesson: Lesson, _ path: PreviewPath, _ words: PreviewWords
  ) -> [Link] {
    let pair = PreviewPath.pair(words.interface, lesson.id)
    let views = PreviewView.allCases.flatMap { view in
      lesson.languages.map { language in
        (
          "\(words.name(of: view)) · \(language.code)",
          PreviewPath.view(words.interface, lesson.id, language, view)
        )
      }
    }
    return ([(words.pair, pair)] + views).map { name, address in
      Link(name: name, address: address.text, current: address == path ? "page" : nil)
    }
  }
}
