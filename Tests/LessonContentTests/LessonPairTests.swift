import Chronology
import Diagnostics
import Foundation
import Programme
import TestSupport
import Testing

@testable import LessonContent

@Suite struct LessonPairTests {
  private static let kk = "primary/ice/kk.md"
  private static let ru = "primary/ice/ru.md"

  /// The sound lesson after somebody confirmed it.
  private static func confirmed() throws -> RepositoryFixture {
    var fixture = RepositoryFixture.sound
    let lesson = try #require(try fixture.load().lessons.first)
    let day = try #require(SchoolDay(iso: "2026-11-21"))
    let record = try #require(lesson.recordWithPairs(confirmedBy: "А. «Б» \"В\"", on: day))
    fixture.files["primary/ice/record.yaml"] = RecordText.yaml(of: record)
    return fixture
  }

  private func states(_ fixture: RepositoryFixture) throws -> [String: PairState] {
    let lesson = try #require(try fixture.load().lessons.first)
    return Dictionary(uniqueKeysWithValues: lesson.pairedUnits.map { ($0.part.code, $0.state) })
  }

  /// The codes of the pieces that are not confirmed.
  private func open(_ fixture: RepositoryFixture) throws -> [String: PairState] {
    try states(fixture).filter { $0.value != .confirmed }
  }

  @Test func nothingIsConfirmedUntilSomebodyConfirmsIt() throws {
    let states = try states(.sound)
    #expect(states.values.allSatisfy { $0 == .unconfirmed })
    #expect(states["opening"] != nil && states["before"] != nil && states["home"] != nil)
    #expect(states["1.1"] != nil && states["3.1"] != nil)
    #expect(try RepositoryFixture.sound.load().diagnostics.isEmpty)
  }

  @Test func comesBackFromTheFileAsItWasWritten() throws {
    let fixture = try Self.confirmed()
    let loaded = try fixture.load()
    #expect(loaded.diagnostics.isEmpty)
    let record = try #require(loaded.lessons.first).record
    #expect(record.pairs.map(\.by) == ["А. «Б» \"В\""])
    #expect(RecordText.yaml(of: record) == fixture.files["primary/ice/record.yaml"])
    #expect(try open(fixture).isEmpty)
  }

  @Test func tellsWhichSideIsNewer() throws {
    let fixture = try Self.confirmed().replacing("жып-жылтыр", with: "жалтыр", in: Self.kk)
    #expect(try open(fixture) == ["1.1": .newer([.kk])])
    let found = try fixture.load().diagnostics
    #expect(found.map(\.id) == ["lesson.pair.stale"])
    #expect(found.first?.place.file.hasSuffix(Self.ru) == true)
    #expect(found.first?.severity == .warning)
  }

  @Test func tellsWhenBothSidesChanged() throws {
    let fixture = try Self.confirmed()
      .replacing("жып-жылтыр", with: "жалтыр", in: Self.kk)
      .replacing("### Начало", with: "### Начнём", in: Self.ru)
    let open = try open(fixture)
    #expect(open.keys.sorted() == ["1.1"])
    #expect(open["1.1"] == .unconfirmed || open["1.1"] == .newer([.kk]))
  }

  @Test func aStepInsertedInBothTextsLeavesTheOthersConfirmed() throws {
    let kk = "### Қай жерде жұқа? (4 минут)"
    let lesson = try #require(RepositoryFixture.sound.files[Self.ru])
    let heading = try #require(
      lesson.split(separator: "\n").first { $0.hasPrefix("### ") && $0.contains("(4 минуты)") })
    let fixture = try Self.confirmed()
      .replacing(kk, with: "### Жаңа (1 минут)\n\nСөз.\n\n\(kk)", in: Self.kk)
      .replacing(
        String(heading), with: "### Новое (1 минута)\n\nСлово.\n\n\(heading)", in: Self.ru)
    #expect(try open(fixture) == ["1.2": .unconfirmed])
  }

  @Test func spacesAndRemarksChangeNothing() throws {
    let fixture = try Self.confirmed().replacing(
      "## 1-рет. Танимыз\n", with: "<!-- ескерту -->\n## 1-рет. Танимыз  \n\n\n", in: Self.kk)
    #expect(try open(fixture).isEmpty)
  }

  @Test func aSecondConfirmationKeepsWhatStillHolds() throws {
    let fixture = try Self.confirmed().replacing("жып-жылтыр", with: "жалтыр", in: Self.kk)
    let lesson = try #require(try fixture.load().lessons.first)
    let day = try #require(SchoolDay(iso: "2026-12-01"))
    let record = try #require(lesson.recordWithPairs(confirmedBy: "Г.", on: day))
    #expect(record.pairs.map(\.pieces.count) == [lesson.pairedUnits.count - 1, 1])
    #expect(record.pairs.map(\.by).last == "Г.")
  }

  @Test func keepsTheApprovalsThatAreWrittenDown() throws {
    let day = try #require(SchoolDay(iso: "2026-11-21"))
    let approval = LessonApproval(
      version: 1, role: .psychologist, by: "Д.", on: day,
      digest: String(repeating: "a", count: 64))
    var fixture = RepositoryFixture.sound
    fixture.files["primary/ice/record.yaml"] = RecordText.yaml(
      of: LessonRecord(version: 1, status: .review, approvals: [approval]))
    let lesson = try #require(try fixture.load().lessons.first)
    #expect(lesson.record.approvals == [approval])
    #expect(lesson.recordWithPairs(confirmedBy: "Г.", on: day)?.approvals == [approval])
  }

  @Test func nothingIsConfirmedWhileAPieceLacksItsTwin() throws {
    var fixture = RepositoryFixture.sound
    fixture.files[Self.ru] = "# Лёд\n"
    let lesson = try #require(try fixture.load().lessons.first)
    let day = try #require(SchoolDay(iso: "2026-12-01"))
    #expect(lesson.recordWithPairs(confirmedBy: "Г.", on: day) == nil)
    #expect(lesson.pairedUnits.contains { $0.state == .missing([.ru]) })
  }
}
