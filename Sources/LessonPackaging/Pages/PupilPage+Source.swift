import LessonContent
import Programme

extension PupilPage {
  /// The pupil's page of a lesson as a format needs it.
  init(_ source: PackSource, for format: PackFormat) {
    self.init(
      source, for: format, passes: source.text.passes,
      pictures: format == .html ? .inline : .files, base: "")
  }

  /// The page of one pass, two folders below the root of a course.
  init(
    _ source: PackSource, for format: PackFormat, pass: LessonPass, pictures: [String: String]
  ) {
    self.init(source, for: format, passes: [pass], pictures: .course(pictures), base: "../../")
  }

  private init(
    _ source: PackSource, for format: PackFormat, passes chosen: [LessonPass],
    pictures: PictureSource, base: String
  ) {
    let slides = chosen.map(Slide.slides)
    let print = PrintSize.pupil(slides, help: source.help)
    language = source.language.code
    lesson = source.lesson.id.text
    title = source.text.title
    stage = source.lesson.stage.rawValue
    stageName = source.stageName
    digest = source.text.textDigest
    scorm = Self.scormVersion(of: format)
    scored = source.isScored ? "yes" : "no"
    self.base = base
    player = format == .cmi5 ? "cmi5.js" : "player.js"
    asks = chosen.count > 1
    reviewNote = source.reviewNote
    draftTag = source.draftTag
    draftMark = source.draftMark
    hero = slides.joined().lazy.compactMap(\.picture).first.flatMap {
      Picture($0, source, pictures, isDecoration: true)
    }
    passes = zip(chosen, slides).enumerated().map { place, pair in
      Walk(pair.0, pair.1, source, pictures, place: place + 1)
    }
    help = Help(source)
    qr = QRCode.svg(source.qrTarget, label: source.words.qr)
    words = source.words
    printSize = print.points
    printPicture = print.pictureMillimetres
    isSingleFile = format == .html
    plays = slides.joined().contains {
      $0.recording.flatMap { source.recording($0.file) } != nil
    }
    style = isSingleFile ? Asset.text("packs/player.css") : ""
    script = isSingleFile ? Asset.text("packs/player.js") : ""
  }

  private static func scormVersion(of format: PackFormat) -> String {
    switch format {
    case .scorm12: "1.2"
    case .scorm2004, .cmi5: "2004"
    default: ""
    }
  }
}

extension PupilPage.Picture {
  /// A picture of the lesson; on the start screen it is decoration, so a screen reader passes it over.
  fileprivate init?(
    _ picture: (file: String, alt: String), _ source: PackSource, _ pictures: PictureSource,
    isDecoration: Bool = false
  ) {
    guard let file = source.picture(picture.file) else { return nil }
    self.init(
      source: pictures.address(of: file), alt: isDecoration ? "" : picture.alt)
  }
}

extension PupilPage.Walk {
  fileprivate init(
    _ pass: LessonPass, _ slides: [Slide], _ source: PackSource, _ pictures: PictureSource,
    place: Int
  ) {
    let number = Int(pass.pass.number)
    self.init(
      place: place, number: number, name: pass.title,
      done: PlayerWords.fill(source.words.done, number),
      screens: slides.enumerated().map { place, slide in
        let label = PlayerWords.fill(source.words.screen, place + 1, of: slides.count + 1)
        return PupilPage.Screen(slide, label: label, source, pictures)
      })
  }
}

extension PupilPage.Screen {
  fileprivate init(
    _ slide: Slide, label: String, _ source: PackSource, _ pictures: PictureSource
  ) {
    let recording = slide.recording.flatMap { source.recording($0.file) }
    let played = recording.map {
      PupilPage.Recording(
        source: pictures.address(of: $0),
        name: $0.format.medium == .sound ? source.headings.sound : source.headings.film)
    }
    let hasPicture = slide.picture.flatMap { source.picture($0.file) } != nil
    self.init(
      label: label, layout: slide.text == nil || slide.picture == nil ? "alone" : "both",
      html: slide.text?.html(),
      picture: slide.picture.flatMap { PupilPage.Picture($0, source, pictures) },
      sound: recording?.format.medium == .sound ? played : nil,
      film: recording?.format.medium == .film ? played : nil,
      described: slide.described(withPicture: hasPicture),
      question: slide.question.map(PupilPage.Asked.init))
  }
}

extension PupilPage.Asked {
  fileprivate init(_ question: Question) {
    self.init(
      text: question.text,
      answers: question.answers.map {
        PupilPage.Answer(text: $0.text, right: $0.isRight ? "yes" : "no")
      },
      because: question.because.isEmpty ? nil : question.because)
  }
}

extension PupilPage.Help {
  /// The help card; its tiles are the numbers that its text names, in that order, as the contacts have them.
  ///
  /// A card without a text, as adults have it, shows all of them.
  fileprivate init(_ source: PackSource) {
    let text = source.help.body.source
    let numbers =
      text.isEmpty
      ? source.contacts.map { $0.number[...] } : text.split { !$0.isASCII || !$0.isNumber }
    var tiles: [PupilPage.Tile] = []
    for number in numbers where !tiles.contains(where: { $0.number == number }) {
      guard let contact = source.contacts.first(where: { $0.number == number }) else { continue }
      tiles.append(PupilPage.Tile(number: contact.number, name: source.name(of: contact.name)))
    }
    self.init(title: source.help.title, body: source.help.body.html(), tiles: tiles)
  }
}
