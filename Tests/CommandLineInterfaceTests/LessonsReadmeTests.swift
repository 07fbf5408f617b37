import Foundation
import LessonContent
import Testing

@testable import CommandLineInterface

@Suite struct LessonsReadmeTests {
  /// When this fails, the lessons have changed: `qorgan lesson status --readme` renews the page.
  @Test func showsTheLessonsAsTheyAre() throws {
    let page = try String(contentsOfFile: "\(Rehearsal.lessons)/README.md", encoding: .utf8)
    let repository = ContentRepository(folder: Rehearsal.lessons).load()
    let programme = try repository.completeProgramme(of: Rehearsal.lessons)
    let renewed = CoverageReadme(programme: programme, repository: repository).renewed(page)
    let isCurrent = renewed == page
    #expect(isCurrent, "lessons/README.md is out of date; renew it: qorgan lesson status --readme")
  }

  @Test func renewsOnlyWhatStandsBetweenTheMarks() throws {
    let repository = ContentRepository(folder: Rehearsal.lessons).load()
    let programme = try repository.completeProgramme(of: Rehearsal.lessons)
    let readme = CoverageReadme(programme: programme, repository: repository)
    #expect(readme.renewed("# Уроки\n") == nil)
    #expect(readme.renewed("<!-- coverage xx -->\n<!-- /coverage -->\n") == nil)
    let page = "а\n<!-- coverage ru -->\nстарое\n<!-- /coverage -->\nб\n"
    let renewed = try #require(readme.renewed(page))
    #expect(renewed.hasPrefix("а\n<!-- coverage ru -->\n\n"))
    #expect(renewed.hasSuffix("\n<!-- /coverage -->\nб\n"))
    #expect(renewed.contains("(`water-and-ice`)") && !renewed.contains("старое"))
    #expect(readme.renewed(renewed) == renewed)
  }
}
