import Diagnostics
import Programme
import TestSupport
import Testing

@testable import LessonContent

/// Lessons for staff and parents: the same format, outside the programme, without a part for home.
@Suite struct AdultsLessonTests {
  private static func repository(_ stage: Stage) -> RepositoryFixture {
    var fixture = RepositoryFixture.sound
    for (name, text) in RepositoryFixture.sound.files where name.hasPrefix("primary/ice/") {
      var text = text
      if name.hasSuffix("kk.md") { text = cut(text, before: "## Үйге") }
      if name.hasSuffix("ru.md") { text = cut(text, before: "## Домой") }
      fixture.files["\(stage.rawValue)/ice/\(name.dropFirst("primary/ice/".count))"] = text
    }
    return
      fixture
      .replacing("id: primary-ice", with: "id: adults-ice", in: "\(stage.rawValue)/ice/lesson.yaml")
      .replacing(
        "stage: primary", with: "stage: \(stage.rawValue)", in: "\(stage.rawValue)/ice/lesson.yaml"
      )
      .replacing("[2, 3, 4]", with: "[]", in: "\(stage.rawValue)/ice/lesson.yaml")
  }

  private static func cut(_ text: String, before heading: String) -> String {
    text.firstRange(of: heading).map { String(text[..<$0.lowerBound]) } ?? text
  }

  @Test(arguments: [Stage.staff, .parents])
  func areReadAndHaveNothingWrongWithThem(stage: Stage) throws {
    let repository = try Self.repository(stage).load()
    #expect(repository.diagnostics.map(\.id) == [])
    let lesson = try #require(LessonID("adults-ice").flatMap(repository.lesson))
    #expect(lesson.stage == stage && lesson.texts[.kk]?.home.isEmpty == true)
    var search = LessonSearch(words: ["мұз"])
    search.stage = stage
    #expect(Set(search.hits(in: repository).map(\.lesson)) == [lesson.id])
  }

  @Test func aPupilsLessonStillNeedsItsPartForHome() throws {
    let text = try #require(RepositoryFixture.sound.files["primary/ice/kk.md"])
    var fixture = RepositoryFixture.sound
    fixture.files["primary/ice/kk.md"] = Self.cut(text, before: "## Үйге")
    #expect(try fixture.load().diagnostics.contains { $0.id == "text.home.missing" })
  }
}
