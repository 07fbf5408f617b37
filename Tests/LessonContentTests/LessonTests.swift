import Chronology
import LessonContent
import Programme
import Testing

@Suite struct LessonTests {
  private let lesson: Lesson

  init() throws {
    lesson = try #require(try RepositoryFixture.sound.load().lessons.first)
  }

  @Test func holdsWhatItsCodesSay() {
    #expect(lesson.id.text == "primary-ice")
    #expect(lesson.stage == .primary)
    #expect(lesson.grades.grades == [2, 3, 4])
    #expect(lesson.season?.id == "before-winter")
    #expect(lesson.deliverers == [.classTeacher, .rescuer])
    #expect(lesson.programmes == ["adal-azamat"])
    #expect(lesson.reviewBy?.iso == "2027-08-01")
    #expect(lesson.record == LessonRecord(version: 1, status: .review))
    #expect(lesson.languages == [.kk, .ru])
    #expect(lesson.media.keys.sorted() == ["jaga", "juqa", "ush-qadam"])
    #expect(lesson.isScored)
  }

  @Test func holdsItsTextStepByStep() throws {
    let text = try #require(lesson.texts[.kk])
    #expect(text.title == "Мұзға баспай тұрып")
    #expect(text.aims.count == 3)
    #expect(text.passes.map(\.title) == ["Танимыз", "Жаттығамыз", "Үйретеміз"])
    #expect(text.passes.map { $0.steps.map(\.minutes) } == [[2, 4, 2, 2], [2, 6, 2], [3, 5, 2]])
    let step = try #require(text.passes.first?.steps.first)
    #expect(step.title == "Бастау")
    #expect(step.line == 15)
    #expect(step.blocks.map(\.line) == [17, 19, 21, 23])
    guard case .picture("jaga", let alt) = step.blocks[2].kind else {
      Issue.record("the third block is a picture")
      return
    }
    #expect(alt.hasPrefix("Екі бала жағада тұр"))
  }

  @Test func holdsQuestionsInTheOrderOfTheScreen() throws {
    let blocks = try #require(lesson.texts[.kk]?.passes.first?.steps[2].blocks)
    guard case .question(let question)? = blocks.first?.kind else {
      Issue.record("the step begins with a question")
      return
    }
    #expect(question.rightAnswers == [1])
    #expect(question.answers.map(\.text)[1] == "Айналып өтемін.")
    #expect(question.because.hasPrefix("Мұз баланың"))
  }

  @Test func putsCurrentNumbersIntoInsertedTexts() throws {
    let repository = try RepositoryFixture.sound.load()
    let help = try #require(
      repository.sharedTexts.text(.help, stage: .primary, language: .kk))
    #expect(help.title == "Help")
    #expect(help.body.source == "- 111\n- 112")
    let letter = repository.sharedTexts.text(.letter, stage: .primary, language: .ru)
    #expect(letter?.body.source == "111: 111, 112: 112")
  }

  @Test func knowsWhichNumbersWorkOnADay() throws {
    let contacts = try RepositoryFixture.sound.load().contacts
    let before = SchoolDay(year: 2020, month: 1, day: 1)
    let after = SchoolDay(year: 2025, month: 9, day: 1)
    #expect(contacts.current(number: "111", on: before) == nil)
    #expect(contacts.current(number: "111", on: after) != nil)
    #expect(contacts.current(number: "112", on: before) != nil)
    #expect(contacts.current(number: "111", on: nil) != nil)
  }
}
