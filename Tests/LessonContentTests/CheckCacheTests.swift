import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import LessonContent

@Suite struct CheckCacheTests {
  private struct Ground {
    let repository: ContentRepository
    let cache: String
    let folder: URL

    /// The one file that the cache holds.
    var file: URL {
      get throws {
        let folder = URL(fileURLWithPath: "\(cache)/qorgan")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return folder.appendingPathComponent(try #require(names.first))
      }
    }
  }

  private static let kk = "primary/ice/kk.md"

  private func use(_ body: (Ground) throws -> Void) throws {
    try TemporaryFolder.use { folder in
      let lessons = folder.appendingPathComponent("lessons")
      try RepositoryFixture.sound.replacing("бор жетеді", with: "бормм жетеді", in: Self.kk)
        .write(to: lessons)
      try body(
        Ground(
          repository: ContentRepository(folder: lessons.path), cache: "\(folder.path)/cache",
          folder: lessons))
    }
  }

  @Test func answersTheSameFromTheCache() throws {
    try use { place in
      let plain = place.repository.check()
      let first = place.repository.check(cache: place.cache)
      let key = try #require(RepositoryPrint.digest(of: place.repository, on: nil))
      let kept = CheckCache(folder: place.cache, repository: place.repository.folder)
        .report(of: place.repository, key: key)
      #expect(first == plain)
      #expect(kept == plain)
      #expect(!plain.diagnostics.isEmpty)
      #expect(place.repository.check(cache: place.cache) == plain)
    }
  }

  @Test(arguments: [kk, "contacts.yaml", "words/kk.txt", "wording/care.yaml", "new.txt"])
  func notesEveryChangeOfAFile(name: String) throws {
    try use { place in
      let before = RepositoryPrint.digest(of: place.repository, on: nil)
      let file = place.folder.appendingPathComponent(name)
      let bytes = (try? Data(contentsOf: file)) ?? Data()
      try (bytes + Data("\n".utf8)).write(to: file)
      #expect(RepositoryPrint.digest(of: place.repository, on: nil) != before)
    }
  }

  @Test func seesWhatWasMended() throws {
    try use { place in
      #expect(!place.repository.check(cache: place.cache).diagnostics.isEmpty)
      try RepositoryFixture.sound.write(to: place.folder)
      #expect(place.repository.check(cache: place.cache).diagnostics.isEmpty)
    }
  }

  @Test(arguments: ["", "x", "qorgan-check 1"])
  func writesATornOrForeignFileAnew(text: String) throws {
    try use { place in
      let report = place.repository.check(cache: place.cache)
      let file = try place.file
      let whole = try Data(contentsOf: file)
      try Data(text.utf8).write(to: file)
      #expect(place.repository.check(cache: place.cache) == report)
      #expect(try Data(contentsOf: file) == whole)
      try whole.dropLast(5).write(to: file)
      #expect(place.repository.check(cache: place.cache) == report)
      #expect(try Data(contentsOf: file) == whole)
    }
  }

  @Test func doesWithoutACacheThatCannotBeWritten() throws {
    try use { place in
      let report = place.repository.check()
      // A file stands where the folder would be; and a folder where the file would be.
      let blocked = place.folder.deletingLastPathComponent().appendingPathComponent("blocked")
      try Data().write(to: blocked)
      #expect(place.repository.check(cache: blocked.path) == report)
      #expect(place.repository.check(cache: "/proc/nothing") == report)
      _ = place.repository.check(cache: place.cache)
      let file = try place.file
      try FileManager.default.removeItem(at: file)
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      #expect(place.repository.check(cache: place.cache) == report)
    }
  }

  @Test func writesNothingIntoTheRepository() throws {
    try use { place in
      let before = try FileManager.default.subpathsOfDirectory(atPath: place.folder.path).sorted()
      _ = place.repository.check(cache: place.cache)
      let after = try FileManager.default.subpathsOfDirectory(atPath: place.folder.path).sorted()
      #expect(before == after)
    }
  }

  @Test func keepsTheDiagnosticsAsTheyAre() throws {
    let report = CheckReport(
      folder: "л", lessons: [],
      diagnostics: [
        Diagnostic("a.b", severity: .note, at: Place(file: "л/ё", line: 3, column: 4)),
        Diagnostic("c", at: Place(file: ""), facts: ["k": "", "z": "«1»\n2"]),
      ])
    let bytes = try #require(CheckReportText.bytes(of: report, key: "k"))
    #expect(CheckReportText.report(bytes, key: "k", folder: "л") == report)
    #expect(CheckReportText.report(bytes, key: "l", folder: "л") == nil)
    #expect(CheckReportText.report(bytes, key: "k", folder: "м") == nil)
  }
}
