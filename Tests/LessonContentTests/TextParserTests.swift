import Programme
import Testing

@testable import LessonContent

@Suite struct TextParserTests {
  private static let words = HeadingWords(
    before: "До урока", pass: "-й раз.", home: "Домой", screen: "Экран",
    withoutScreen: "Без экрана", picture: "Рисунок", question: "Вопрос", right: "Верно",
    wrong: "Неверно", because: "Пояснение", caution: "Осторожно",
    minutes: ["минут", "минуты", "минута"], sound: "Звук", film: "Видео")

  private func blocks(_ text: String) throws -> [Block.Kind] {
    let whole = "# Т\n\n- ц\n\n## 1-й раз. А\n\n### Ш (2 минуты)\n\n" + text
    let source = try #require(SourceText(file: "x.md", bytes: Array(whole.utf8)))
    let parts = TextParser.parse(source, words: Self.words)
    return try #require(parts.passes.first?.steps.first).blocks.map(\.kind)
  }

  @Test func startsABlockAtEveryLabelEvenInsideAParagraph() throws {
    let found = try blocks("Экран: для всех\nБез экрана: для учителя\n")
    #expect(
      found == [
        .screen(Markdown(source: "для всех")), .withoutScreen(Markdown(source: "для учителя")),
      ])
  }

  @Test func endsThePupilsTextAtABlankLine() throws {
    let found = try blocks("Экран: для всех\nи ещё\n- раз\n\nТолько учителю.\n\n- и это\n")
    #expect(
      found == [
        .screen(Markdown(source: "для всех\nи ещё\n- раз")),
        .teacher(Markdown(source: "Только учителю.")), .teacher(Markdown(source: "- и это")),
      ])
  }

  @Test func neverShowsTheTextOfAnUnknownLabelToAPupil() throws {
    let found = try blocks("Экран: для всех\n\nСлайд: ответ для учителя\n")
    #expect(found.last == .teacher(Markdown(source: "Слайд: ответ для учителя")))
  }

  @Test func takesAnAnswerThatAnEmptyLineParts() throws {
    let found = try blocks(
      "Вопрос: Как?\n\n- Верно: Так\n  и так\n- Неверно: Эдак\n\nПояснение: Вот\nтак.\n")
    let answers = [
      Question.Answer(isRight: true, text: "Так и так"),
      Question.Answer(isRight: false, text: "Эдак"),
    ]
    #expect(found == [.question(Question(text: "Как?", answers: answers, because: "Вот так."))])
  }

  @Test func endsAPictureNameAtTheFirstFullStop() throws {
    #expect(
      try blocks("Рисунок: a-b. Дом. Рядом дерево.\n")
        == [.picture(file: "a-b", alt: "Дом. Рядом дерево.")])
  }

  @Test func readsASoundAndAFilmWithTheirWords() throws {
    #expect(
      try blocks("Звук: pesnya. «Снег идёт».\nИ снова.\n\nВидео: lyod. Трещит лёд.\n")
        == [
          .sound(file: "pesnya", words: "«Снег идёт». И снова."),
          .film(file: "lyod", words: "Трещит лёд."),
        ])
    // A language without the label has no such word: the line is the teacher's, and a fault.
    let plain = HeadingWords(
      before: "До урока", pass: "-й раз.", home: "Домой", screen: "Экран",
      withoutScreen: "Без экрана", picture: "Рисунок", question: "Вопрос", right: "Верно",
      wrong: "Неверно", because: "Пояснение", caution: "Осторожно", minutes: ["минут"])
    let line = LineReader(words: plain).read("Видео: lyod. Трещит лёд.")
    guard case .unknownLabel("Видео", meant: nil) = line.fault else {
      Issue.record("\(line)")
      return
    }
  }

  @Test func rewritesTheWordsOfARecordingAndNeverItsName() throws {
    let text = EditableText(
      text: "# Т\n\n## 1-й раз. А\n\n### Ш (2 минуты)\n\nЗвук: pesnya. Снег.\n\nВидео: lyod.\n",
      file: "ru.md", language: .ru, words: Self.words)
    #expect(text.segments.suffix(2).map(\.kind) == [.sound(file: "pesnya"), .film(file: "lyod")])
    let places = Array(text.segments.indices.suffix(2))
    let new = text.replacing([places[0]: "Снег идёт.", places[1]: "Трещит лёд."])
    #expect(new.hasSuffix("Звук: pesnya. Снег идёт.\n\nВидео: lyod. Трещит лёд.\n"))
  }

  @Test(arguments: ["(2 минуты)", "(1 минута)", "(10 минут)"])
  func readsTheMinutesOfAStep(minutes: String) throws {
    let reader = HeadingReader(words: Self.words)
    #expect(reader.step("Шаг (или два) \(minutes)", line: 1).minutes != nil)
    #expect(reader.step("Шаг (или два) \(minutes)", line: 1).title == "Шаг (или два)")
  }

  @Test(arguments: ["Шаг", "Шаг (минута)", "Шаг (0 минут)", "Шаг (2 мин)", "Шаг 2 минуты", "()"])
  func readsNoMinutesWhereThereAreNone(heading: String) {
    #expect(HeadingReader(words: Self.words).step(heading, line: 1).minutes == nil)
  }
}
