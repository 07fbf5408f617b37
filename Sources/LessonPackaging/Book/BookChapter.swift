import LessonContent
import Programme

/// A chapter of a book; its names are those of `chapter.mustache`.
struct BookChapter {
  struct Answer {
    let answer: String
  }

  struct Asked {
    let asked: String
    let answers: [Answer]
    let check: String
    let rights: [String]
    let because: String?
  }

  struct Screen {
    var illustration: PupilPage.Picture?
    var described: String?
    var said: String?
    var questions: [Asked] = []
  }

  /// The file's name without a folder.
  let file: String
  let language: String
  let chapterTitle: String
  let stage: String
  let role: String
  let over: String?
  let heading: String
  let note: String?
  let screens: [Screen]
  let tiles: [KitPage.Tile]
  var hasTiles: Bool

  /// The chapters of a lesson: its name and aims, the three passes, the help.
  static func chapters(of source: PackSource) -> [BookChapter] {
    let code = source.language.code
    let passes = source.text.passes.map { pass in
      let number = PlayerWords.fill(source.words.passNumber, pass.pass.number)
      return BookChapter(
        "\(code)-\(pass.pass.number).xhtml", source, role: "chapter",
        over: source.text.title, heading: "\(number). \(pass.title)",
        screens: Slide.slides(of: pass).map { Screen($0, source) })
    }
    let opening = BookChapter(
      "\(code)-0.xhtml", source, role: "titlepage",
      over: "\(source.words.lessons) · \(source.stageName)", heading: source.text.title,
      note: source.reviewNote,
      screens: [Screen(illustration: source.bookPicture)])
    let help = BookChapter(
      "\(code)-4.xhtml", source, role: "afterword", over: nil, heading: source.help.title,
      screens: [Screen(said: source.help.body.html())], tiles: source.tiles)
    return [opening] + passes + [help]
  }

  private init(
    _ file: String, _ source: PackSource, role: String, over: String?, heading: String,
    note: String? = nil, screens: [Screen], tiles: [KitPage.Tile] = []
  ) {
    self.file = file
    language = source.language.code
    chapterTitle = heading
    stage = source.lesson.stage.rawValue
    self.role = role
    self.over = over
    self.heading = heading
    self.note = note
    self.screens = screens
    self.tiles = tiles
    hasTiles = !tiles.isEmpty
  }
}

extension BookChapter.Screen {
  fileprivate init(_ slide: Slide, _ source: PackSource) {
    said = slide.text?.html()
    illustration = slide.picture.flatMap { source.bookPicture($0) }
    described = slide.described(withPicture: illustration != nil)
    questions =
      slide.question.map { question in
        [
          BookChapter.Asked(
            asked: question.text, answers: question.answers.map { .init(answer: $0.text) },
            check: source.kitWords.check,
            rights: question.answers.filter(\.isRight).map(\.text),
            because: question.because.isEmpty ? nil : question.because)
        ]
      } ?? []
  }
}

extension PackSource {
  fileprivate func bookPicture(_ picture: (file: String, alt: String)) -> PupilPage.Picture? {
    self.picture(picture.file).map {
      PupilPage.Picture(source: PictureSource.files.address(of: $0), alt: picture.alt)
    }
  }

  fileprivate var bookPicture: PupilPage.Picture? {
    text.passes.flatMap(Slide.slides).lazy.compactMap(\.picture).first.flatMap { bookPicture($0) }
  }
}
