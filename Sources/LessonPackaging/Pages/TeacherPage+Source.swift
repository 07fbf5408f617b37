import LessonContent
import Programme

extension TeacherPage {
  /// The teacher's page of a lesson.
  init(_ source: PackSource) {
    let (lesson, text, words) = (source.lesson, source.text, source.words)
    language = source.language.code
    self.lesson = lesson.id.text
    title = text.title
    stage = lesson.stage.rawValue
    stageName = source.stageName
    grades = Self.grades(lesson.grades, words)
    version = "\(words.version) \(lesson.record.version)"
    digest = text.textDigest
    deliverers = lesson.deliverers.map { words.roles[$0.code] ?? $0.code }.joined(separator: ", ")
    sensitivity = words.sensitivity[lesson.sensitivity.rawValue].flatMap { $0.isEmpty ? nil : $0 }
    notScored = source.isScored ? nil : words.notScored
    audienceNote = source.isForPupils ? words.teacherNote : words.leaderNote
    reviewNote = source.reviewNote
    draftMark = source.draftMark
    aims = text.aims
    before = Part(title: source.headings.before, blocks: Piece.pieces(text.before, source))
    rules = source.rules?.body.html()
    passes = text.passes.map { Walk($0, source) }
    home =
      text.home.isEmpty
      ? nil : Part(title: source.headings.home, blocks: Piece.pieces(text.home, source))
    letterNote = text.home.isEmpty && source.isForPupils ? words.letterNote : nil
    disclosure = source.disclosure?.body.html()
    contacts = source.contacts.map { HelpLine($0, source) }
    qr = QRCode.svg(source.qrTarget, label: words.qr)
    self.words = words
    printSize = PrintSize.teacher(source).points
    style = Asset.text("packs/teacher.css")
  }

  private static func grades(_ set: GradeSet, _ words: PlayerWords) -> String? {
    let grades = set.grades
    guard let first = grades.first, let last = grades.last else { return nil }
    let isRange = last - first == grades.count - 1 && grades.count > 1
    let text = isRange ? "\(first)–\(last)" : grades.map(String.init).joined(separator: ", ")
    return PlayerWords.fill(words.grades, text)
  }
}

extension TeacherPage.Walk {
  fileprivate init(_ pass: LessonPass, _ source: PackSource) {
    let number = PlayerWords.fill(source.words.passNumber, pass.pass.number)
    self.init(
      name: "\(number). \(pass.title)",
      steps: pass.steps.map { step in
        TeacherPage.TaughtStep(
          minutes: PlayerWords.fill(source.words.minutes, step.minutes), title: step.title,
          blocks: TeacherPage.Piece.pieces(step.blocks, source))
      })
  }
}

extension TeacherPage.Piece {
  fileprivate static func pieces(_ blocks: [Block], _ source: PackSource) -> [Self] {
    blocks.map { block in
      let headings = source.headings
      return switch block.kind {
      case .teacher(let text): Self(teacher: text.html())
      case .caution(let text): Self(caution: .init(label: headings.caution, html: text.html()))
      case .screen(let text): Self(screen: .init(label: headings.screen, html: text.html()))
      case .withoutScreen(let text):
        Self(withoutScreen: .init(label: headings.withoutScreen, html: text.html()))
      case .picture(let file, let alt):
        Self(
          picture: source.picture(file).map {
            PupilPage.Picture(source: PictureSource.inline.address(of: $0), alt: alt)
          })
      case .sound(let file, let words):
        Self(screen: .init(label: headings.sound, html: Self.transcript(file, words)))
      case .film(let file, let words):
        Self(screen: .init(label: headings.film, html: Self.transcript(file, words)))
      case .question(let question): Self(question: .init(question, headings))
      }
    }
  }
}

extension TeacherPage.Piece {
  /// The teacher's page plays nothing: it names the file and has its words.
  private static func transcript(_ file: String, _ words: String) -> String {
    Markdown(source: "\(file). \(words)").html()
  }
}

extension TeacherPage.Asked {
  fileprivate init(_ question: Question, _ headings: HeadingWords) {
    self.init(
      label: headings.question, text: question.text,
      answers: question.answers.map { answer in
        TeacherPage.Answer(
          kind: answer.isRight ? "right" : "wrong",
          label: answer.isRight ? "✓ \(headings.right):" : "– \(headings.wrong):",
          text: answer.text)
      },
      because: question.because.isEmpty ? nil : "\(headings.because): \(question.because)")
  }
}

extension TeacherPage.HelpLine {
  fileprivate init(_ contact: Contact, _ source: PackSource) {
    let hours = contact.hours == "24/7" ? source.words.around : contact.hours
    self.init(
      number: contact.number, name: source.name(of: contact.name),
      hours: hours.isEmpty ? nil : hours, free: contact.isFree ? source.words.free : nil)
  }
}
