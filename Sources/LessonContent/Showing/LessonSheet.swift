package import Programme

/// A lesson as `lesson show` prints it: the teacher's whole text, with everything that the machine inserts.
package struct LessonSheet {
  private let lesson: Lesson
  private let text: LessonText
  private let words: HeadingWords
  private let shared: SharedTexts
  private let only: Pass?
  private var page: TextPage

  /// The lines of a lesson in a language, or nil when the repository has no such text.
  ///
  /// With a pass, only that pass, and what holds for every lesson.
  package static func lines(
    of lesson: Lesson, in language: TeachingLanguage, from repository: LoadedRepository,
    pass: Pass? = nil, width: Int = 80
  ) -> [String]? {
    guard let text = lesson.texts[language], let words = repository.headings[language]
    else { return nil }
    var sheet = LessonSheet(
      lesson: lesson, text: text, words: words, shared: repository.sharedTexts,
      only: pass, page: TextPage(width: width))
    sheet.write()
    return sheet.page.lines
  }

  /// The lines of what is told of a lesson in English: its title, its codes, its aims.
  package static func lines(
    of summary: LessonSummary, about lesson: Lesson, width: Int = 80
  ) -> [String] {
    var page = TextPage(width: width)
    page.title(summary.title)
    page.paragraph(facts(of: lesson))
    page.gap()
    for aim in summary.aims { page.paragraph(aim, first: "- ", indent: 2) }
    return page.lines
  }

  private static func facts(of lesson: Lesson, textDigest: String = "") -> String {
    [
      lesson.id.text, lesson.stage.rawValue,
      lesson.grades.grades.map(String.init).joined(separator: ", "), lesson.sensitivity.rawValue,
      "v\(lesson.record.version)", lesson.record.status.rawValue, textDigest,
    ]
    .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private mutating func write() {
    opening()
    page.title(words.before)
    for block in text.before { show(block, indent: 2) }
    insert(.rules)
    for pass in text.passes where only == nil || pass.pass == only { show(pass) }
    if !text.home.isEmpty, only == nil {
      page.title(words.home)
      for block in text.home { show(block, indent: 2) }
    }
    insert(.help)
    insert(.disclosure)
  }

  private mutating func opening() {
    page.title(text.title)
    page.paragraph(Self.facts(of: lesson, textDigest: text.textDigest))
    if lesson.record.status == .review { insert(.reviewNote) }
    page.gap()
    for aim in text.aims { page.paragraph(aim, first: "- ", indent: 2) }
  }

  /// What the machine inserts; a heading of its own where the text has one.
  private mutating func insert(_ kind: SharedTexts.Kind) {
    guard let inserted = shared.text(kind, stage: lesson.stage, language: text.language)
    else { return }
    if inserted.title.isEmpty { page.gap() } else { page.title(inserted.title) }
    page.markdown(inserted.body, indent: kind == .reviewNote ? 0 : 2)
  }

  // MARK: - Sessions

  private mutating func show(_ pass: LessonPass) {
    page.title("\(pass.pass.number)\(words.pass) \(pass.title)")
    for step in pass.steps {
      page.gap()
      page.paragraph("\(step.title) (\(step.minutes) \(words.minutes(step.minutes)))", indent: 2)
      for block in step.blocks { show(block, indent: 4) }
    }
  }

  private mutating func show(_ block: Block, indent: Int) {
    page.gap()
    switch block.kind {
    case .teacher(let markdown): page.markdown(markdown, indent: indent)
    case .caution(let markdown):
      page.markdown(markdown, first: "\(words.caution): ", indent: indent)
    case .screen(let markdown):
      page.markdown(markdown, first: "\(words.screen): ", bar: "│ ", indent: indent)
    case .withoutScreen(let markdown):
      page.markdown(markdown, first: "\(words.withoutScreen): ", indent: indent)
    case .picture(let file, let alt):
      page.paragraph("\(words.picture): \(file). \(alt)", bar: "│ ", indent: indent)
    case .sound(let file, let said):
      page.paragraph("\(words.sound): \(file). \(said)", bar: "│ ", indent: indent)
    case .film(let file, let said):
      page.paragraph("\(words.film): \(file). \(said)", bar: "│ ", indent: indent)
    case .question(let question): show(question, indent: indent)
    }
  }

  private mutating func show(_ question: Question, indent: Int) {
    page.paragraph("\(words.question): \(question.text)", bar: "│ ", indent: indent)
    for answer in question.answers {
      page.paragraph(
        answer.text, first: answer.isRight ? "✓ " : "✗ ", bar: "│ ", indent: indent)
    }
    page.gap()
    page.paragraph("\(words.because): \(question.because)", bar: "│ ", indent: indent)
  }
}
