import LessonContent
import Programme

/// One screen of the lesson on a page of its own: a slide, or a page of a telephone's width.
struct KitScreen {
  /// A question as the class sees it, without what is right.
  struct Asked {
    struct Answer {
      let answer: String
    }

    let asked: String
    let answers: [Answer]
  }

  let screenLanguage: String
  let of: String
  var heading: String?
  var illustration: PupilPage.Picture?
  var described: String?
  var said: String?
  var questions: [Asked] = []

  /// The screens of a lesson: its name, those of every pass, the help at the end.
  static func screens(of source: PackSource) -> [KitScreen] {
    let language = source.language.code
    var screens = [
      KitScreen(
        screenLanguage: language, of: source.overline, heading: source.text.title,
        illustration: source.firstPicture,
        said: source.reviewNote.map { "<p><small>\($0)</small></p>" })
    ]
    for pass in source.text.passes {
      let number = PlayerWords.fill(source.words.passNumber, pass.pass.number)
      screens += Slide.slides(of: pass).map { slide in
        KitScreen(
          slide, source, of: source.marked("\(source.text.title) · \(number). \(pass.title)"))
      }
    }
    screens.append(
      KitScreen(
        screenLanguage: language, of: source.marked(source.text.title), heading: source.help.title,
        said: source.help.body.html()))
    return screens
  }
}

extension KitScreen {
  fileprivate init(_ slide: Slide, _ source: PackSource, of line: String) {
    self.init(screenLanguage: source.language.code, of: line)
    said = slide.text?.html()
    illustration = slide.picture.flatMap { source.illustration($0) }
    described = slide.described(withPicture: illustration != nil)
    questions =
      slide.question.map { question in
        [Asked(asked: question.text, answers: question.answers.map { .init(answer: $0.text) })]
      } ?? []
  }
}
