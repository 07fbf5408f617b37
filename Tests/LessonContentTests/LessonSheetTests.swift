import LessonContent
import Programme
import TestSupport
import Testing

@Suite struct LessonSheetTests {
  @Test(arguments: [TeachingLanguage.kk, .ru])
  func showsTheWholeLessonToTheTeacher(language: TeachingLanguage) throws {
    let repository = try RepositoryFixture.sound.load()
    let lesson = try #require(repository.lessons.first)
    let lines = try #require(LessonSheet.lines(of: lesson, in: language, from: repository))
    let text = lines.joined(separator: "\n") + "\n"
    #expect(Golden.compare(text, with: "lesson.\(language.code).txt") == .same)
  }

  @Test(arguments: [20, 40, 80, 120])
  func keepsToTheWidthOfTheTerminal(width: Int) throws {
    let repository = try RepositoryFixture.sound.load()
    let lesson = try #require(repository.lessons.first)
    let lines = try #require(
      LessonSheet.lines(of: lesson, in: .kk, from: repository, width: width))
    // A word longer than the line stays whole.
    #expect(lines.allSatisfy { $0.count <= width || $0.split(separator: " ").count <= 4 })
  }

  @Test func hasNothingToShowInALanguageThatIsNotThere() throws {
    let repository = try RepositoryFixture.sound.load()
    let lesson = try #require(repository.lessons.first)
    #expect(LessonSheet.lines(of: lesson, in: .uz, from: repository) == nil)
  }
}
