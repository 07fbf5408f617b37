import Diagnostics
import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing

@Suite struct PackRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let repository: LoadedRepository
    var testDescription: String { id }
  }

  static let error = Diagnostic(
    "lesson.minutes.sum", at: Place(file: "lessons/primary/ice/kk.md", line: 3))

  static let cases = [
    Case(id: "pack.lesson.errors", repository: SampleRepository.repository(diagnostics: [error])),
    Case(
      id: "pack.lesson.status",
      repository: SampleRepository.repository([SampleRepository.lesson(status: .recalled)])),
    Case(
      id: "pack.picture.missing",
      repository: SampleRepository.repository([SampleRepository.lesson(picture: "nowhere")])),
    Case(
      id: "pack.title.long",
      repository: SampleRepository.repository([
        SampleRepository.lesson(title: String(repeating: "Ә", count: 201))
      ])),
  ]

  @Test(arguments: cases)
  func givesNoPackAndTakesTheOldOneAway(_ example: Case) async throws {
    try await TemporaryFolder.use { folder in
      _ = try await PackBuilderTests.build(SampleRepository.repository(), in: folder)
      let report = try await PackBuilderTests.build(example.repository, in: folder)
      #expect(Set(report.diagnostics.map(\.id)) == [example.id])
      #expect(Words.of(example.id)?.remedy != nil)
      #expect(!report.packs.contains { $0.subject.stage != nil && $0.languages == [.kk] })
      let files = try PackBuilderTests.files(in: folder)
      #expect(!files.keys.contains { $0.contains("primary-ice.kk") })
      let index = String(decoding: files["index.json"] ?? Data(), as: UTF8.self)
      #expect(!index.contains("primary-ice.kk"))
    }
  }

  @Test func buildsTheOtherLessonsAllTheSame() async throws {
    try await TemporaryFolder.use { folder in
      let lessons = [SampleRepository.lesson(picture: "nowhere"), BrowserTests.samples.lessons[1]]
      let report = try await PackBuilderTests.build(
        SampleRepository.repository(lessons), in: folder)
      #expect(Set(report.packs.map(\.subject.id)) == ["general", "middle-care"])
    }
  }

  @Test func leavesNothingHalfWrittenWhenAFileCannotBeWritten() async throws {
    try await TemporaryFolder.use { folder in
      // A folder stands where a pack should: the rename fails.
      let blocked = folder.appendingPathComponent("html/primary-ice.kk.html/inner")
      try FileManager.default.createDirectory(at: blocked, withIntermediateDirectories: true)
      await #expect(throws: PackFault.self) {
        _ = try await PackBuilderTests.build(SampleRepository.repository(), in: folder)
      }
      #expect(!(try PackBuilderTests.files(in: folder).keys.contains { $0.hasSuffix(".partial") }))
    }
  }

  @Test func keepsWhatAnotherBuildMadeInTheIndex() async throws {
    try await TemporaryFolder.use { folder in
      _ = try await PackBuilderTests.build(BrowserTests.samples, in: folder)
      let all = try PackBuilderTests.files(in: folder)
      let one = PackOptions(
        lessons: LessonID("primary-ice").map { [$0] }, languages: [.ru], formats: [.html],
        drafts: true)
      let report = try await PackBuilderTests.build(BrowserTests.samples, one, in: folder)
      #expect(report.packs.count == 2)
      #expect(try PackBuilderTests.files(in: folder) == all)
    }
  }

  @Test func writesTheTreesThatThePackagesAreMadeOf() async throws {
    try await TemporaryFolder.use { folder in
      let count = try await PackBuilder(
        repository: SampleRepository.repository(),
        options: PackOptions(formats: [.scorm12, .scorm2004, .html], drafts: true)
      )
      .writeTrees(to: folder.path)
      #expect(count == 6)
      let packs = try await PackPrivacyTests.packs()
      let zip = try #require(packs["scorm2004/primary-ice.kk.zip"])
      let package = try OpenedPackage("scorm2004/x", zip)
      for (name, bytes) in package.files {
        let file = folder.appendingPathComponent("scorm2004/primary-ice.kk/\(name)")
        #expect(FileManager.default.contents(atPath: file.path) == Data(bytes), "\(name)")
      }
    }
  }
}
