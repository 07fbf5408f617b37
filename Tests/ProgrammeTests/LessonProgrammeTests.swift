import Programme
import TestSupport
import Testing

@Suite struct LessonProgrammeTests {
  private func entries(lesson: LessonID? = nil) throws -> [ProgrammeEntry] {
    try Level.ofChildren.flatMap { level in
      try (0..<10).map { topic in
        ProgrammeEntry(
          id: try #require(LessonID("\(level.id)-t\(topic)")), level: level, topic: "t\(topic)",
          title: Titles(kk: "", ru: ""), lesson: topic == 7 ? lesson : nil)
      }
    }
  }

  @Test(arguments: UInt64(1)...5)
  func numbersEntriesByLevelWhateverTheirOrder(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sorted = try entries()
    let levels = Level.ofChildren.shuffled(using: &random)
    let shuffled = levels.flatMap { level in sorted.filter { $0.level == level } }
    let programme = try #require(LessonProgramme(entries: shuffled))
    #expect(programme.entries == sorted)
    for (number, entry) in sorted.enumerated() {
      #expect(programme.number(of: entry.id) == number)
      let place = number - Int(entry.level.number) * 10
      #expect(programme.entries(of: entry.level).map(\.id)[place] == entry.id)
      #expect(
        programme.number(of: Cell(topic: place, pass: Pass.all[1]), in: entry.level) == number)
    }
  }

  @Test func refusesALevelWithoutTenTopicsAndAnIdThatComesTwice() throws {
    let all = try entries()
    #expect(LessonProgramme(entries: Array(all.dropLast())) == nil)
    #expect(LessonProgramme(entries: all.dropLast() + [all[0]]) == nil)
    #expect(LessonProgramme(entries: []) == nil)
    let doubled = ProgrammeEntry(
      id: all[0].id, level: .college, topic: "", title: Titles(kk: "", ru: ""))
    #expect(LessonProgramme(entries: all.dropLast() + [doubled]) == nil)
  }

  @Test func findsTheEntriesThatALessonServes() throws {
    let lesson = try #require(LessonID("water-and-ice"))
    let programme = try #require(LessonProgramme(entries: entries(lesson: lesson)))
    #expect(programme.numbers(servedBy: lesson) == Level.ofChildren.map { Int($0.number) * 10 + 7 })
    #expect(programme.numbers(servedBy: try #require(LessonID("other"))).isEmpty)
    #expect(programme.number(of: lesson) == nil)
  }

  struct Name: Sendable, CustomTestStringConvertible {
    let text: String
    let isAnID: Bool
    var testDescription: String { text }
  }

  static let names = [
    Name(text: "ice", isAnID: true), Name(text: "grade-3-ice-2", isAnID: true),
    Name(text: "a", isAnID: true), Name(text: "", isAnID: false),
    Name(text: "3-ice", isAnID: false),
    Name(text: "-ice", isAnID: false), Name(text: "Ice", isAnID: false),
    Name(text: "мұз", isAnID: false),
    Name(text: "ice cream", isAnID: false), Name(text: "../ice", isAnID: false),
    Name(text: String(repeating: "a", count: 64), isAnID: true),
    Name(text: String(repeating: "a", count: 65), isAnID: false),
  ]

  @Test(arguments: names)
  func takesOnlyPlainIds(name: Name) {
    #expect((LessonID(name.text) != nil) == name.isAnID)
  }
}
