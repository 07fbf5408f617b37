import Diagnostics
import Foundation
import LessonContent
import LessonPackaging
import Programme
import TestSupport
import Testing

@Suite struct PullTests {
  static func use(_ body: (_ origin: URL, _ school: URL) async throws -> Void) async throws {
    try await TemporaryFolder.use { folder in
      let origin = folder.appendingPathComponent("origin")
      let repository = SampleRepository.repository([
        SampleRepository.lesson(), SampleRepository.lesson("middle-care", stage: .middle),
      ])
      _ = try await PackBuilder(
        repository: repository, options: PackOptions(formats: [.html], drafts: true), maker: "1"
      ).build(to: origin.path)
      try await body(origin, folder.appendingPathComponent("school"))
    }
  }

  static func pull(
    _ origin: URL, _ school: URL, grade: Int? = 3, language: TeachingLanguage? = .kk
  ) async throws -> PackPull.Report {
    var wishes = PackWishes()
    if let grade { wishes.grades = [grade] }
    if let language { wishes.languages = [language] }
    return try await PackPull(from: origin.path, wishes: wishes).run(to: school.path)
  }

  @Test func bringsWhatWasAskedForAndNothingASecondTime() async throws {
    try await Self.use { origin, school in
      #expect(try await Self.pull(origin, school).fetched == 2)
      let names = try Set(PackBuilderTests.files(in: school).keys)
      #expect(
        names == ["index.json", "html/primary-ice.kk.html", "html/primary-ice.kk.teacher.html"])
      let again = try await Self.pull(origin, school)
      #expect(again.fetched == 0 && again.unchanged == 2)
    }
  }

  @Test func goesOnWithAPartThatAnEarlierTryLeft() async throws {
    try await Self.use { origin, school in
      _ = try await Self.pull(origin, school)
      let file = school.appendingPathComponent("html/primary-ice.kk.html")
      let whole = try Data(contentsOf: file)
      let index = try String(
        contentsOf: origin.appendingPathComponent("index.json"), encoding: .utf8)
      let entry = try #require(
        index.split(separator: "}").first { $0.contains("html/primary-ice.kk.html") })
      let digest = try #require(entry.split(separator: "\"sha256\" : \"").last).prefix(16)
      try FileManager.default.removeItem(at: file)
      let partial = URL(fileURLWithPath: "\(file.path).\(digest).partial")
      try whole.prefix(1_000).write(to: partial)
      #expect(try await Self.pull(origin, school).fetched == 1)
      #expect(try Data(contentsOf: file) == whole)
      #expect(!FileManager.default.fileExists(atPath: partial.path))
    }
  }

  @Test func doesNotTakeAFileThatDiffersFromItsDigest() async throws {
    try await Self.use { origin, school in
      let file = origin.appendingPathComponent("html/primary-ice.kk.html")
      var bytes = try Data(contentsOf: file)
      bytes[100] ^= 1
      try bytes.write(to: file)
      let report = try await Self.pull(origin, school)
      #expect(report.diagnostics.map(\.id) == ["pack.pull.digest"])
      let taken = school.appendingPathComponent("html/primary-ice.kk.html")
      #expect(!FileManager.default.fileExists(atPath: taken.path))
    }
  }

  @Test(arguments: [
    "../outside.html", "/etc/outside.html", "html/../../outside.html", "html/.hidden", "html",
    "html/a/b.html", "html\\\\outside.html", "HTML/primary.html",
  ])
  func aListCannotLeadOutOfTheFolder(name: String) async throws {
    try await Self.use { origin, school in
      let list = origin.appendingPathComponent("index.json")
      let text = try String(contentsOf: list, encoding: .utf8)
      let bent = text.split(separator: "html/primary-ice.kk.html").joined(separator: name)
      try Data(bent.utf8).write(to: list)
      let report = try await Self.pull(origin, school)
      #expect(report.diagnostics.contains { $0.id == "pack.pull.unsafe" })
      #expect(report.fetched == 1)
    }
  }

  @Test func warnsOfAFileThatTheCatalogueNoLongerHas() async throws {
    try await Self.use { origin, school in
      _ = try await Self.pull(origin, school)
      let recalled = SampleRepository.repository([SampleRepository.lesson(status: .recalled)])
      _ = try await PackBuilder(
        repository: recalled, options: PackOptions(formats: [.html], drafts: true), maker: "1"
      ).build(to: origin.path)
      let report = try await Self.pull(origin, school, grade: nil)
      #expect(report.diagnostics.filter { $0.id == "pack.pull.recalled" }.count == 2)
    }
  }

  @Test func saysThatAnAddressHasNoIndex() async throws {
    try await Self.use { origin, school in
      try FileManager.default.removeItem(at: origin.appendingPathComponent("index.json"))
      await #expect(throws: PackFault.self) { try await Self.pull(origin, school) }
    }
  }
}
