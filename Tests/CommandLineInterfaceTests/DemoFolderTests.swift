import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct DemoFolderTests {
  @Test func makesTheFolderAndMarksIt() throws {
    try TemporaryFolder.use { parent in
      let folder = DemoFolder(path: parent.appendingPathComponent("a/b").path)
      try folder.prepare()
      #expect(FileManager.default.fileExists(atPath: folder.path + "/" + DemoFolder.mark))
    }
  }

  @Test func replacesItsOwnOutputAndNothingElse() throws {
    try TemporaryFolder.use { parent in
      let folder = DemoFolder(path: parent.path + "/demo")
      try folder.prepare()
      for name in ["deliveries.csv", "qorgan.sqlite", "my-notes.txt"] {
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
      }
      try folder.prepare()
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
          == [DemoFolder.mark, "my-notes.txt"])
    }
  }

  @Test func refusesAFolderThatNoDemoMade() throws {
    try TemporaryFolder.use { parent in
      try Data("x".utf8).write(to: parent.appendingPathComponent("thesis.txt"))
      #expect(throws: Refusal.self) { try DemoFolder(path: parent.path).prepare() }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: parent.path) == ["thesis.txt"])
    }
  }

  @Test func refusesAFileInPlaceOfAFolder() throws {
    try TemporaryFolder.use { parent in
      let file = parent.appendingPathComponent("demo")
      try Data("x".utf8).write(to: file)
      #expect(throws: (any Error).self) { try DemoFolder(path: file.path).prepare() }
      #expect(FileManager.default.fileExists(atPath: file.path))
    }
  }
}
