import ArgumentParser
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct DemoTests {
  @Test func refusesToFillAFolderThatIsNotADemos() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("qorgan-test-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: folder.appendingPathComponent("thesis.txt"))
    let outcome = await Rehearsal().run("demo --output \(folder.path)")
    #expect(outcome.code == 1)
    #expect(outcome.notes.contains("[command.demo.folder]"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["thesis.txt"])
  }

  @Test func touchesNothingWhenALessonHasAnError() async throws {
    try await BrokenLessons.use { lessons in
      let output = lessons + "-demo"
      let outcome = await Rehearsal(lessons: lessons).run("demo --output \(output)")
      #expect(outcome.code == 1)
      #expect(outcome.notes.contains(BrokenLessons.places[0]))
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  /// A country of 230 thousand groups takes a debug build half a minute and more; `.ci/demo` walks it whole.
  @Test func commandsToTryNextAreCommands() async throws {
    for line in DemoSummary.commands(
      program: "qorgan", folder: DemoFolder(path: "a b"), lessons: nil, group: "S10-1+3",
      lesson: "primary-ice")
    {
      #expect(line.hasPrefix("qorgan "))
      let words = line.dropFirst("qorgan ".count).split(separator: " ").map(String.init)
      #expect(throws: Never.self) {
        try Qorgan.parseAsRoot(words.filter { $0 != "b/qorgan.sqlite'" })
      }
    }
  }
}
