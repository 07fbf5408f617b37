import Foundation
import Programme
import TestSupport
import Testing

@testable import LessonContent

@Suite struct RepositorySeedTests {
  private static let shipped = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("lessons").path

  @Test func beginsARepositoryThatHasEverythingButLessons() throws {
    try TemporaryFolder.use { folder in
      let place = folder.appendingPathComponent("new").path
      try RepositorySeed(of: Self.shipped).write(to: place)
      let repository = ContentRepository(folder: place).load()
      #expect(repository.lessons.isEmpty)
      #expect(repository.diagnostics.isEmpty, "\(repository.diagnostics)")
      #expect(repository.programme?.entries.count == 130)
      #expect(repository.programme?.entries.allSatisfy { $0.lesson == nil } == true)
      let source = "\(Self.shipped)/shared/headings.yaml"
      #expect(
        FileManager.default.contentsEqual(
          atPath: "\(place)/shared/headings.yaml", andPath: source))
    }
  }

  @Test func touchesNoFolderThatHoldsAnything() throws {
    try TemporaryFolder.use { folder in
      try Data("x".utf8).write(to: folder.appendingPathComponent("mine.txt"))
      let seed = try RepositorySeed(of: Self.shipped)
      #expect(throws: RepositoryFault.self) { try seed.write(to: folder.path) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mine.txt"])
    }
  }

  @Test func refusesWhatIsNoRepository() throws {
    try TemporaryFolder.use { folder in
      #expect(throws: RepositoryFault.self) { try RepositorySeed(of: folder.path) }
      #expect(throws: RepositoryFault.self) { try RepositorySeed(of: folder.path + "/none") }
    }
  }
}
