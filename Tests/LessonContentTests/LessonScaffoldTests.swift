import Chronology
import Diagnostics
import Foundation
import Programme
import TestSupport
import Testing

@testable import LessonContent

@Suite struct LessonScaffoldTests {
  private static func outline(
    _ stage: Stage, _ care: Sensitivity, name: String = "street"
  ) throws -> LessonOutline {
    try #require(
      LessonOutline(
        stage: stage, name: name, grades: stage == .primary ? [2, 3] : [],
        topic: "topic-1", season: nil, sensitivity: care, deliverers: [.classTeacher],
        programmes: ["adal-azamat"], title: Titles(kk: "Көше", ru: "Улица"),
        reviewBy: SchoolDay(year: 2027, month: 8, day: 1)))
  }

  /// A repository with a new lesson in it, written by the scaffold into a real folder.
  private func diagnostics(
    _ outline: LessonOutline, filledWith words: String? = nil
  ) throws -> [Diagnostic] {
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      let repository = ContentRepository(folder: folder.path)
      let scaffold = LessonScaffold(outline, headings: repository.load().headings)
      try scaffold.write(to: repository)
      if let words {
        for name in ["kk.md", "ru.md"] {
          let file = folder.appendingPathComponent("\(outline.folder)/\(name)")
          let text = try String(contentsOf: file, encoding: .utf8)
          let parts = text.split(separator: LessonTemplate.gap, omittingEmptySubsequences: false)
          let filled = parts.enumerated().map { $0.offset == 0 ? "" : "\(words) \($0.offset)" }
          try zip(filled, parts).map { $0 + $1 }.joined()
            .write(to: file, atomically: true, encoding: .utf8)
        }
      }
      return repository.load().diagnostics
    }
  }

  @Test(arguments: [Stage.kindergarten, .primary, .college, .parents], Sensitivity.allCases)
  func isAcceptedOnceItIsFilledIn(stage: Stage, care: Sensitivity) throws {
    let found = try diagnostics(Self.outline(stage, care), filledWith: "Сөз")
    // The programme of the fixture does not list the lesson.
    #expect(Set(found.map(\.id)).subtracting(["lesson.programme.unlisted"]) == [])
  }

  @Test func countsThePlacesThatAreStillOpen() throws {
    let found = try diagnostics(Self.outline(.primary, .ordinary)).filter {
      $0.id != "lesson.programme.unlisted"
    }
    #expect(Set(found.map(\.id)) == ["text.unfilled"])
    #expect(found.count { $0.place.file.hasSuffix("/kk.md") } == 1)
    #expect(found.allSatisfy { Int($0.facts["found"] ?? "") ?? 0 > 10 && $0.place.line == 6 })
  }

  @Test func neverTouchesALessonThatIsThere() throws {
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      let repository = ContentRepository(folder: folder.path)
      let scaffold = LessonScaffold(
        try Self.outline(.primary, .ordinary, name: "ice"), headings: repository.load().headings)
      let fault = #expect(throws: RepositoryFault.self) { try scaffold.write(to: repository) }
      #expect(fault?.diagnostic.id == "lesson.folder.exists")
      #expect(repository.load().diagnostics.isEmpty)
    }
  }

  @Test func beginsInDraftAndLeavesNoWorkBehind() throws {
    try TemporaryFolder.use { folder in
      try RepositoryFixture.sound.write(to: folder)
      let repository = ContentRepository(folder: folder.path)
      let outline = try Self.outline(.middle, .careful)
      try LessonScaffold(outline, headings: repository.load().headings).write(to: repository)
      #expect(repository.load().lesson(outline.id)?.record.status == .draft)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent("middle").path)
      #expect(names == ["street"])
    }
  }

  @Test(arguments: ["", "Street", "сабақ", "a/b", "../x", String(repeating: "a", count: 70)])
  func refusesANameThatIsNoPartOfAnId(name: String) {
    #expect(
      LessonOutline(
        stage: .primary, name: name, grades: [], topic: "t", season: nil, sensitivity: .ordinary,
        deliverers: [], programmes: [], title: Titles(kk: "", ru: ""), reviewBy: nil) == nil)
  }

  @Test(arguments: [TeachingLanguage.kk, .ru])
  func looksTheSameEveryTime(language: TeachingLanguage) throws {
    let headings = try RepositoryFixture.sound.load().headings
    let scaffold = LessonScaffold(try Self.outline(.primary, .careful), headings: headings)
    let text = scaffold.files.first { $0.name == "\(language.code).md" }?.text ?? ""
    #expect(Golden.compare(text, with: "template.\(language.code).md") == .same)
  }
}
