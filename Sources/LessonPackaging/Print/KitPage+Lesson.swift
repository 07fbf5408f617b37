import LessonContent
import Programme

extension KitPage {
  /// The sheets for pupils: poster and sheet of questions, with nothing of the teacher's.
  static func pupil(_ sources: [PackSource], on paper: PaperSize) -> KitPage {
    var page = KitPage(sources, title: sources[0].text.title, on: paper)
    page.posterSize = KitPoster.size(sources, on: paper)
    page.leaves = [
      Leaf(kind: "poster", posters: sources.map(KitPoster.init)),
      Leaf(kind: "sheets", sheets: sources.map { KitSheet($0, withAnswers: false) }),
    ]
    return page
  }

  /// The sheets for the teacher: the card, and the answers to the pupil's sheet.
  static func teacher(_ sources: [PackSource], on paper: PaperSize) -> KitPage {
    let title = "\(sources[0].text.title) · \(sources[0].words.teacher)"
    var page = KitPage(sources, title: title, on: paper)
    let size = sources.map { PrintSize.teacher($0).halfPoints }.min() ?? 16
    // Smaller than this nobody reads on A5, which then takes more sides.
    page.cardSize = PrintSize(halfPoints: paper == .a4 ? size : max(15, size - 3)).points
    page.cards = [KitCard(sources)]
    page.leaves = [
      Leaf(kind: "answers", sheets: sources.map { KitSheet($0, withAnswers: true) })
    ]
    return page
  }

  /// The screens of the lesson, each on a page of a projector's shape; two languages come one after the other.
  static func slides(_ sources: [PackSource]) -> KitPage {
    screens(sources, layout: "slides", size: "297mm 167mm", margin: "9mm 12mm")
  }

  /// The screens on pages of a telephone's shape.
  static func phone(_ sources: [PackSource]) -> KitPage {
    screens(sources, layout: "phone", size: "90mm 150mm", margin: "6mm 5mm")
  }

  /// The teacher's card on pages of a telephone's shape; two languages come one after the other.
  static func teacherPhone(_ sources: [PackSource]) -> KitPage {
    var page = KitPage(
      language: sources[0].language.code,
      pageTitle: "\(sources[0].text.title) · \(sources[0].words.teacher)", layout: "phone",
      paperSize: "90mm 150mm", paperMargin: "6mm 5mm", isPair: false)
    page.cards = sources.map { KitCard([$0]) }
    page.cardSize = "10.5"
    return page
  }

  private static func screens(
    _ sources: [PackSource], layout: String, size: String, margin: String
  ) -> KitPage {
    var page = KitPage(
      language: sources[0].language.code, pageTitle: sources[0].text.title, layout: layout,
      paperSize: size, paperMargin: margin, isPair: false)
    page.leaves = sources.map { Leaf(kind: layout, screens: KitScreen.screens(of: $0)) }
    return page
  }

  private init(_ sources: [PackSource], title: String, on paper: PaperSize) {
    let isPair = sources.count > 1
    self.init(
      language: sources[0].language.code, pageTitle: title,
      layout: "\(paper.rawValue)\(isPair ? " pair" : "") \(sources[0].lesson.stage.rawValue)",
      paperSize: paper.styleName,
      paperMargin: "10mm", isPair: isPair)
  }
}

extension PackSource {
  /// What stands over a sheet: that nobody approved it where nobody did, the programme, the stage.
  var overline: String { marked("\(words.lessons) · \(stageName)") }

  /// A line with the mark that every page of a draft bears.
  func marked(_ line: String) -> String { draftMark.map { "\($0) · \(line)" } ?? line }

  /// The words of the kit; every language with words of the player has them.
  var kitWords: KitWords {
    guard let words = KitWords.all[language] else {
      preconditionFailure("kit-words.json lacks \(language.code)")
    }
    return words
  }

  /// A picture in the page itself; nil when this edition leaves it out.
  func illustration(_ picture: (file: String, alt: String)) -> PupilPage.Picture? {
    self.picture(picture.file).map {
      PupilPage.Picture(source: PictureSource.inline.address(of: $0), alt: picture.alt)
    }
  }

  /// The first picture that the pupil sees.
  var firstPicture: PupilPage.Picture? {
    text.passes.flatMap(Slide.slides).lazy.compactMap(\.picture).first.flatMap(illustration)
  }

  /// The numbers that the help text names, in that order.
  var tiles: [KitPage.Tile] {
    let named = help.body.source.split { !$0.isASCII || !$0.isNumber }
    return named.reduce(into: []) { tiles, number in
      guard !tiles.contains(where: { $0.number == number }),
        let contact = contacts.first(where: { $0.number == number })
      else { return }
      let label = kitWords.shortName(of: contact, in: language)
      tiles.append(KitPage.Tile(number: contact.number, label: label))
    }
  }
}
