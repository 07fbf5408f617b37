import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing

/// What a second build does: nothing that the first has done already.
@Suite struct RebuildTests {
  static func build(
    _ repository: LoadedRepository, in folder: URL, maker: String = "1"
  ) async throws -> PackReport {
    try await PackBuilder(
      repository: repository, options: PackOptions(formats: [.html], drafts: true), maker: maker
    ).build(to: folder.path)
  }

  static let two = [
    SampleRepository.lesson(), SampleRepository.lesson("middle-care", stage: .middle),
  ]

  @Test func leavesWhatWasMadeFromTheSameContent() async throws {
    try await TemporaryFolder.use { folder in
      #expect(
        try await Self.build(SampleRepository.repository(Self.two), in: folder).packs.count == 8)
      let before = try PackBuilderTests.files(in: folder)
      let again = try await Self.build(SampleRepository.repository(Self.two), in: folder)
      #expect(again.packs.isEmpty && again.unchanged == 4)
      #expect(try PackBuilderTests.files(in: folder) == before)
    }
  }

  @Test func makesOnlyTheChangedLessonAnew() async throws {
    try await TemporaryFolder.use { folder in
      _ = try await Self.build(SampleRepository.repository(Self.two), in: folder)
      let changed = [Self.two[1], SampleRepository.lesson(drawing: "<svg/>")]
      let report = try await Self.build(SampleRepository.repository(changed), in: folder)
      #expect(Set(report.packs.map(\.subject.id)) == ["primary-ice"])
      #expect(report.unchanged == 2)
      try await TemporaryFolder.use { fresh in
        _ = try await Self.build(SampleRepository.repository(changed), in: fresh)
        #expect(try PackBuilderTests.files(in: folder) == PackBuilderTests.files(in: fresh))
      }
    }
  }

  @Test(arguments: ["torn", "gone", "other program", "no program"])
  func makesAnewWhatItCannotTrust(how: String) async throws {
    try await TemporaryFolder.use { folder in
      _ = try await Self.build(SampleRepository.repository(), in: folder)
      let file = folder.appendingPathComponent("html/primary-ice.kk.html")
      if how == "torn" { try Data("<".utf8).write(to: file) }
      if how == "gone" { try FileManager.default.removeItem(at: file) }
      let maker = how == "other program" ? "2" : how == "no program" ? "" : "1"
      let report = try await Self.build(SampleRepository.repository(), in: folder, maker: maker)
      #expect(report.packs.contains { $0.file == "html/primary-ice.kk.html" })
    }
  }

  @Test func takesAwayThePacksOfARecalledLessonInEveryFormat() async throws {
    try await TemporaryFolder.use { folder in
      let all = PackOptions(formats: PackFormat.usual, drafts: true)
      _ = try await PackBuilder(repository: SampleRepository.repository(), options: all, maker: "1")
        .build(to: folder.path)
      let recalled = SampleRepository.repository([SampleRepository.lesson(status: .recalled)])
      _ = try await Self.build(recalled, in: folder)
      let left = try PackBuilderTests.files(in: folder).keys.filter { $0.contains("primary-ice") }
      #expect(left.isEmpty)
    }
  }
}
