import Chronology
import Foundation
import Programme
import TestSupport
import Testing

@testable import LessonContent

@Suite struct MinorChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let isMinor: Bool
    var language = TeachingLanguage.kk
    var testDescription: String { "\(old) → \(new)" }
  }

  static let cases = [
    Case(old: "Мұзға баспа.", new: "Мұзға баспа!", isMinor: true),
    Case(old: "Мұзға баспа", new: "мұзға  баспа", isMinor: true),
    Case(old: "Жып жылтыр мұз", new: "Жып-жылтыр мұз", isMinor: true),
    Case(old: "ешнәрсе", new: "еш нәрсе", isMinor: true),
    Case(old: "ещё раз", new: "еще раз", isMinor: true, language: .ru),
    Case(old: "150-ге хабарлас", new: "111-ге хабарлас", isMinor: true),
    Case(old: "112-ге хабарлас", new: "999-ға хабарлас", isMinor: false),
    Case(old: "Балалар мұзға шықты", new: "Балалар мұзға шықпады", isMinor: false),
    Case(old: "Анаңа айт", new: "Анаңа айтпа", isMinor: false),
    Case(old: "Можно выйти на лёд", new: "Нельзя выйти на лёд", isMinor: false, language: .ru),
    Case(old: "Выйди на лёд", new: "Не выйди на лёд", isMinor: false, language: .ru),
    Case(old: "Мұз", new: "", isMinor: false),
  ]

  /// Without dictionaries every exchanged word counts, so these hold on every machine.
  @Test(arguments: cases)
  func tellsSpellingFromMeaning(example: Case) {
    for speller in [nil, Speller(language: example.language)] {
      #expect(
        WordChanges.areMinor(
          from: example.old, to: example.new, speller: speller, numbers: ["111", "112"])
          == example.isMinor, "\(speller == nil ? "without" : "with") dictionary")
    }
  }

  @Test(arguments: [
    Case(old: "Балаалр жағада тұр", new: "Балалар жағада тұр", isMinor: true),
    Case(old: "Мугалім келді", new: "Мұғалім келді", isMinor: true),
    Case(old: "Дети стаят на берегу", new: "Дети стоят на берегу", isMinor: true, language: .ru),
    Case(old: "Дети стаят на берегу", new: "Дети бегут на берегу", isMinor: false, language: .ru),
  ])
  func takesAMisspeltWordForOne(example: Case) {
    guard let speller = Speller(language: example.language) else {
      print("MinorChangeTests: skipped, no dictionary for \(example.language.code)")
      return
    }
    #expect(
      WordChanges.areMinor(from: example.old, to: example.new, speller: speller, numbers: [])
        == example.isMinor)
  }

  @Test func aSmallEditKeepsTheVersionApprovedAndItsPairsConfirmed() throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      try desk.replace("жып-жылтыр.", with: "жып-жылтыр!", in: "primary/ice/kk.md")
      let before = desk.load()
      let lesson = try #require(before.lessons.first)
      #expect(lesson.record.status == .review)
      let day = try #require(SchoolDay(iso: "2026-11-22"))
      let record = try ReviewDesk(lesson, in: before).acceptMinorEdit(
        of: before.published(lesson), as: .methodologist, by: "А.", on: day,
        judge: MinorChange(before))
      try desk.write(record)
      try desk.repository.keepApproved(lesson)
      let after = desk.load()
      let edited = try #require(after.lessons.first)
      #expect(edited.record.status == .approved && edited.record.version == 1)
      #expect(edited.pairedUnits.allSatisfy { $0.state == .confirmed })
      #expect(after.diagnostics.isEmpty)
    }
  }

  @Test(arguments: [
    ("primary/ice/kk.md", "жып-жылтыр", "жалтыр", "kk.md"),
    ("primary/ice/ru.md", "- Верно:", "- Неверно:", "ru.md"),
    ("primary/ice/media/jaga.svg", "<svg ", "<svg class=\"a\" ", "media/jaga.svg"),
    ("primary/ice/lesson.yaml", "sensitivity: ordinary", "sensitivity: careful", "lesson.yaml"),
  ])
  func anEditThatSaysSomethingElseIsShown(
    file: String, old: String, new: String, shown: String
  ) throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      try desk.replace(old, with: new, in: file)
      let repository = desk.load()
      let lesson = try #require(repository.lessons.first)
      let changes = MinorChange(repository).substantialChanges(
        from: try #require(repository.published(lesson)), to: lesson)
      #expect(changes.map(\.file).contains(shown))
    }
  }
}
