import Foundation
import TestSupport
import Testing

/// Packages of any origin on the command line.
@Suite struct PackCheckCommandTests {
  private static func withPacks(
    _ body: (_ folder: String) async throws -> Void
  ) async throws {
    try await TemporaryFolder.use { folder in
      let outcome = await Rehearsal().run(
        "pack build primary-ice --drafts --format scorm12 --output \(folder.path)/packs")
      #expect(outcome.code == 0)
      try await body(folder.path)
    }
  }

  @Test(arguments: ["kk", "ru", "en"])
  func saysThatOurOwnPackageConforms(language: String) async throws {
    try await Self.withPacks { folder in
      let outcome = await Rehearsal().run("pack check \(folder)/packs --interface \(language)")
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("SCORM 1.2") && !outcome.output.contains("→"))
    }
  }

  @Test func leavesWithOneWhenAPackageIsBad() async throws {
    try await TemporaryFolder.use { folder in
      let file = "\(folder.path)/bad.zip"
      try Data("PK nothing".utf8).write(to: URL(fileURLWithPath: file))
      let table = await Rehearsal().run("pack check \(file)")
      #expect(table.code == 1 && table.output.contains("[pack.zip.damaged]"))
      let json = await Rehearsal().run("pack check \(file) --format json --lms moodle")
      #expect(json.code == 1 && json.output.contains("\"effect\" : \"refuses\""))
      let unknown = await Rehearsal().run("pack check \(file) --lms moodel")
      #expect(unknown.code == 1 && unknown.notes.contains("moodle"))
    }
  }

  @Test func makesADraftOutOfAPackage() async throws {
    try await Self.withPacks { folder in
      let lessons = "\(folder)/lessons"
      try FileManager.default.copyItem(atPath: Rehearsal.lessons, toPath: lessons)
      let line = "pack import \(folder)/packs/scorm12/primary-ice.kk.zip primary/imported"
      let outcome = await Rehearsal(lessons: lessons).run(
        "\(line) --topic strangers --grades 2,3 --sensitivity ordinary")
      #expect(outcome.code == 0, "\(outcome.notes)")
      let text = try String(contentsOfFile: "\(lessons)/primary/imported/kk.md", encoding: .utf8)
      #expect(text.hasPrefix("# Мұзға баспай тұрып") && text.contains("Экран:"))
      #expect(outcome.notes.contains("[pack.import.script]"))
      let again = await Rehearsal(lessons: lessons).run("\(line) --topic strangers --grades 2,3")
      #expect(again.code == 1)
    }
  }
}
