import Chronology
import Diagnostics
import Foundation
import Programme
import TestSupport
import Testing

@testable import LessonContent

/// A lesson's way through review, on fixtures only: nobody approves what ships.
@Suite struct ReviewDeskTests {
  private static let kk = "primary/ice/kk.md"

  private func day(_ text: String = "2026-11-21") throws -> SchoolDay {
    try #require(SchoolDay(iso: text))
  }

  private func refusal(
    _ body: () throws(ReviewDesk.Refused) -> Void
  ) -> [String] {
    do throws(ReviewDesk.Refused) {
      try body()
      return []
    } catch {
      return error.diagnostics.map(\.id)
    }
  }

  @Test func isCompleteWhenTwoPeopleInTwoRolesApprovedOneText() throws {
    try ReviewFixture.use { desk in
      try desk.pair()
      let waits = try desk.desk().approve(as: .methodologist, by: "Айгүл С.", on: day())
      guard case .waits(let record, for: .psychologist) = waits else {
        Issue.record("\(waits)")
        return
      }
      #expect(record.status == .review && record.published == nil)
      try desk.write(record)
      let complete = try desk.desk().approve(as: .psychologist, by: "Дана Т.", on: day())
      guard case .complete(let record) = complete else {
        Issue.record("\(complete)")
        return
      }
      try desk.write(record)
      #expect(try desk.lesson().record.status == .approved)
      #expect(try desk.lesson().record.published?.version == 1)
      guard case .known = try desk.desk().approve(as: .psychologist, by: "Б.", on: day()) else {
        Issue.record("an approved text is approved already")
        return
      }
    }
  }

  @Test func refusesWhatNobodyMayApprove() throws {
    try ReviewFixture.use { desk in
      let day = try day()
      let open = try desk.desk()
      #expect(
        refusal { () throws(ReviewDesk.Refused) in
          _ = try open.approve(as: .methodologist, by: "А.", on: day)
        } == ["lesson.approve.pairs"])
      try desk.pair()
      try desk.replace("(4 минут)", with: "(40 минут)", in: Self.kk)
      let wrong = try desk.desk()
      #expect(
        refusal { () throws(ReviewDesk.Refused) in
          _ = try wrong.approve(as: .methodologist, by: "А.", on: day)
        }.contains("text.minutes.sum"))
      try desk.replace("(40 минут)", with: "(4 минут)", in: Self.kk)
      try desk.approve(.methodologist, "Айгүл Сейітова")
      let same = try desk.desk()
      #expect(
        refusal { () throws(ReviewDesk.Refused) in
          _ = try same.approve(as: .psychologist, by: " айгүл  сейітова.", on: day)
        } == ["lesson.approve.person"])
      try desk.replace("жып-жылтыр", with: "жалтыр", in: Self.kk)
      try desk.pair()
      let changed = try desk.desk()
      #expect(
        refusal { () throws(ReviewDesk.Refused) in
          _ = try changed.approve(as: .psychologist, by: "Дана", on: day)
        } == ["lesson.approve.changed"])
      try desk.approve(.methodologist, "Айгүл Сейітова")
      try desk.approve(.psychologist, "Дана")
      #expect(try desk.lesson().record.status == .approved)
      #expect(try desk.lesson().record.approvals.count == 2)
    }
  }

  @Test(arguments: [LessonRecord.Status.draft, .recalled, .retired])
  func onlyALessonInReviewIsApproved(status: LessonRecord.Status) throws {
    try ReviewFixture.use { desk in
      try desk.pair()
      try desk.write(try desk.lesson().record.with(status: status))
      let (desk, day) = (try desk.desk(), try day())
      #expect(
        refusal { () throws(ReviewDesk.Refused) in
          _ = try desk.approve(as: .methodologist, by: "А.", on: day)
        } == ["lesson.approve.status"])
    }
  }

  @Test func anEditIsTheNextVersionWhileTheApprovedOneStaysPublished() throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      try desk.replace("жып-жылтыр", with: "жалтыр", in: Self.kk)
      let repository = desk.load()
      let lesson = try #require(repository.lessons.first)
      #expect(lesson.record.status == .review && lesson.record.version == 2)
      let published = try #require(repository.published(lesson))
      #expect(published.record.version == 1 && published.record.status == .approved)
      #expect(published.texts[.kk] != lesson.texts[.kk])
      #expect(published.media == lesson.media)
      #expect(repository.diagnostics.contains { $0.id == "record.edited" })
      #expect(!repository.diagnostics.contains { $0.severity == .error })
      // Changed back, it is what was approved.
      try desk.replace("жалтыр", with: "жып-жылтыр", in: Self.kk)
      #expect(try desk.lesson().record.status == .approved)
    }
  }

  @Test(arguments: [
    ("primary/ice/lesson.yaml", "sensitivity: ordinary", "sensitivity: careful"),
    ("primary/ice/lesson.yaml", "[class-teacher, rescuer]", "[rescuer]"),
    ("primary/ice/media/jaga.svg", "<svg ", "<svg class=\"a\" "),
    ("primary/ice/ru.md", "# Прежде", "# Перед"),
  ])
  func whateverIsTaughtBelongsToTheApproval(file: String, old: String, new: String) throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      try desk.replace(old, with: new, in: file)
      #expect(try desk.lesson().record.status == .review)
    }
  }

  @Test(arguments: [
    ("contacts.yaml", "source: test", "source: other"),
    ("primary/ice/lesson.yaml", "review-by: 2027-08-01", "review-by: 2028-08-01"),
    ("primary/ice/lesson.yaml", "official: \"\"", "official: \"7\""),
  ])
  func whatIsNotTaughtLeavesItStanding(file: String, old: String, new: String) throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      try desk.replace(old, with: new, in: file)
      #expect(try desk.lesson().record.status == .approved)
    }
  }

  @Test func theNextVersionReplacesTheKeptOne() throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      try desk.replace("жып-жылтыр", with: "жалтыр", in: Self.kk)
      try desk.approveWhole()
      let repository = desk.load()
      let lesson = try #require(repository.lessons.first)
      #expect(lesson.record.published?.version == 2)
      #expect(lesson.record.approvals.count == 4)
      #expect(try desk.text("primary/ice/approved/kk.md").contains("жалтыр"))
      #expect(repository.diagnostics.isEmpty)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: desk.folder.appendingPathComponent("primary/ice").path)
      #expect(!names.contains { $0.hasPrefix(".") }, "\(names)")
    }
  }

  @Test func aKeptTextThatSomebodyEditedIsNotPublished() throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      try desk.replace("жып-жылтыр", with: "жалтыр", in: Self.kk)
      try desk.replace("жып-жылтыр", with: "бұдыр", in: "primary/ice/approved/kk.md")
      let repository = desk.load()
      #expect(repository.published(try #require(repository.lessons.first)) == nil)
      #expect(repository.diagnostics.contains { $0.id == "record.kept.changed" })
      // Approving anew is the way out.
      try desk.approveWhole()
      #expect(desk.load().diagnostics.isEmpty)
    }
  }

  @Test func aRecalledTextIsNeitherPublishedNorApprovedUntilItIsChanged() throws {
    try ReviewFixture.use { desk in
      let nothing = try desk.desk()
      let day = try day()
      #expect(
        refusal { () throws(ReviewDesk.Refused) in
          _ = try nothing.recall(for: .harmful, by: "А.", on: day)
        } == ["lesson.recall.nothing"])
      try desk.approveWhole()
      try desk.write(try desk.desk().recall(for: .harmful, by: "А.", on: day))
      let repository = desk.load()
      let lesson = try #require(repository.lessons.first)
      #expect(lesson.record.status == .recalled && repository.published(lesson) == nil)
      try desk.replace("жып-жылтыр", with: "жалтыр", in: Self.kk)
      #expect(try desk.lesson().record.status == .review)
      #expect(try desk.lesson().record.version == 2)
      try desk.approveWhole()
      #expect(try desk.lesson().record.published?.version == 2)
      #expect(try desk.lesson().record.recalls.map(\.version) == [1])
    }
  }

  @Test func aDraftGoesToReviewAndARetiredLessonComesBackAsANewVersion() throws {
    try ReviewFixture.use { desk in
      let day = try day()
      try desk.write(LessonRecord(version: 1, status: .draft))
      try desk.write(try desk.desk().giveToReview(by: "А.", on: day))
      #expect(try desk.lesson().record.status == .review)
      let twice = try desk.desk()
      #expect(
        refusal { () throws(ReviewDesk.Refused) in
          _ = try twice.giveToReview(by: "А.", on: day)
        } == ["lesson.review.status"])
      try desk.approveWhole()
      try desk.write(try desk.desk().retire(by: "А.", on: day))
      let repository = desk.load()
      #expect(repository.published(try #require(repository.lessons.first)) == nil)
      #expect(try desk.lesson().record.status == .retired)
      try desk.write(try desk.desk().giveToReview(by: "А.", on: day))
      #expect(try desk.lesson().record.status == .review)
      #expect(try desk.lesson().record.version == 2)
      #expect(try desk.lesson().record.moves.map(\.status) == [.review, .retired, .review])
    }
  }

  @Test func aRecordIsReadAsItWasWritten() throws {
    let day = try day()
    let texts: [TeachingLanguage: String] = [.kk: "k", .ru: "r"]
    let record = LessonRecord(
      version: 2, status: .review,
      approvals: [
        LessonApproval(
          version: 1, role: .methodologist, by: "А. \"Б\" \\", on: day, digest: "d", texts: texts)
      ],
      minorEdits: [
        MinorEdit(version: 1, role: .psychologist, by: "Г.", on: day, digest: "e", texts: texts)
      ],
      recalls: [
        LessonRecall(version: 1, reason: .wrongContact, by: "Д.", on: day, digest: "e")
      ], moves: [StatusMove(status: .retired, version: 1, by: "Е.", on: day)])
    let source = try #require(
      SourceText(file: "record.yaml", bytes: Array(RecordText.yaml(of: record).utf8)))
    let value = try YAMLReader.read(source).get()
    var findings = Findings()
    let read = RecordReader.read(FieldReader(file: "record.yaml", value: value), &findings)
    #expect(findings.diagnostics.isEmpty)
    #expect(read?.record == record)
  }

  @Test(arguments: [
    "А\u{7F}Б", "А\u{85}Б", "А\u{2028}Б", "А\u{FEFF}Б", "А\u{FFFE}Б", "А\u{1B}[31mБ",
    "'\"\\: #&*!|>%@`",
  ])
  func noNameMakesARecordThatCannotBeRead(name: String) throws {
    try ReviewFixture.use { desk in
      try desk.pair()
      try desk.approve(.methodologist, name)
      let repository = desk.load()
      #expect(repository.diagnostics.isEmpty)
      #expect(repository.lessons.first?.record.approvals.count == 1)
    }
  }

  @Test(arguments: [
    ("Айгүл Сейітова", "айгүл  сейітова", true), ("А. Сейітова", "А.Сейітова", true),
    ("Aйгүл", "Айгүл", true), ("Семёнова", "Семенова", true), ("Айгүл С.", "Айгүл Т.", false),
  ])
  func knowsAPersonBySpelling(name: String, other: String, isSame: Bool) {
    #expect(LessonRecord.isSamePerson(name, other) == isSame)
  }

  @Test func followsNoLinkToAKeptText() throws {
    try ReviewFixture.use { desk in
      try desk.approveWhole()
      let kept = desk.folder.appendingPathComponent("primary/ice/approved")
      let outside = desk.folder.appendingPathComponent("../\(UUID().uuidString)").standardized
      try FileManager.default.moveItem(at: kept, to: outside)
      defer { try? FileManager.default.removeItem(at: outside) }
      try FileManager.default.createSymbolicLink(at: kept, withDestinationURL: outside)
      try desk.replace("жып-жылтыр", with: "жалтыр", in: Self.kk)
      let repository = desk.load()
      #expect(repository.published(try #require(repository.lessons.first)) == nil)
      #expect(repository.diagnostics.contains { $0.id == "file.link" })
    }
  }

  @Test func everyReasonHasItsWords() {
    #expect(Set(RecallReasons.all.map(\.code)) == Set(LessonRecall.Reason.allCases.map(\.rawValue)))
  }
}
