import Programme
import Testing

@testable import LessonContent

@Suite struct ProgrammeTextTests {
  private static let text = """
    entries:
      # grade 2
      - id: grade-2-medicine   # дәрі
        topic: medicine
        title:
          kk: "Дәрі"
        official: ""
      - id: grade-2-road
        topic: road
        lesson: primary-road

      - {id: grade-2-fire, topic: fire}

    """

  private func named(_ entries: [String]) throws -> String? {
    let lesson = try #require(LessonID("primary-medicine"))
    return ProgrammeText.naming(lesson, in: entries.compactMap { LessonID($0) }, of: Self.text)
  }

  @Test func writesALessonBelowItsEntryAndChangesNothingElse() throws {
    let changed = try #require(try named(["grade-2-medicine"]))
    let place = "    official: \"\"\n    lesson: primary-medicine\n  - id: grade-2-road"
    #expect(changed.contains(place))
    let without = changed.split(separator: "    lesson: primary-medicine\n").joined()
    #expect(without == Self.text)
  }

  @Test(arguments: ["grade-2-road", "grade-2-fire", "grade-9-none"])
  func leavesWhatItCannotWriteToItsAuthor(entry: String) throws {
    #expect(try named([entry]) == nil)
    #expect(try named(["grade-2-medicine", entry]) == nil)
  }

  @Test func takesEveryLessonAwayForANewRepository() {
    let bare = ProgrammeText.withoutLessons(of: Array(Self.text.utf8))
    #expect(!bare.contains("lesson:"))
    #expect(bare.contains("- id: grade-2-road\n    topic: road\n\n"))
  }
}
