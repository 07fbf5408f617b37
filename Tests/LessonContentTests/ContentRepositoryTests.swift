import Diagnostics
import LessonContent
import Programme
import Testing

@Suite struct ContentRepositoryTests {
  @Test func findsNothingWrongWithTheExample() throws {
    let repository = try RepositoryFixture.sound.load()
    #expect(repository.diagnostics == [])
    #expect(repository.lessons.map(\.id.text) == ["primary-ice"])
    #expect(repository.programme?.entries.count == 130)
    #expect(repository.calendars.map(\.year.code) == ["2025-26"])
    #expect(repository.contacts.contacts.map(\.number) == ["111", "112"])
  }
}
