import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct LessonExchangeCommandTests {
  /// A copy of the lessons, and a file of one of them that a translator gave back.
  private func withReturned(
    _ body: (_ lessons: String, _ file: String) async throws -> Void
  ) async throws {
    try await TemporaryFolder.use { folder in
      let copy = folder.appendingPathComponent("lessons")
      try FileManager.default.copyItem(atPath: Rehearsal.lessons, toPath: copy.path)
      let file = folder.appendingPathComponent("ice.xlf").path
      let outcome = await Rehearsal(lessons: copy.path)
        .run("lesson export primary-ice --output \(file)")
      #expect(outcome.code == 0, "\(outcome.notes)")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(
        text.contains("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\""))
      let edited = text.components(separatedBy: "<target>Начало</target>")
        .joined(separator: "<target>Самое начало</target>")
      #expect(edited != text)
      try edited.write(toFile: file, atomically: true, encoding: .utf8)
      try await body(copy.path, file)
    }
  }

  private func russian(_ lessons: String) throws -> String {
    try String(contentsOfFile: "\(lessons)/primary/ice/ru.md", encoding: .utf8)
  }

  @Test func showsTheDifferenceFirstAndWritesWhenAgreed() async throws {
    try await withReturned { lessons, file in
      let before = try russian(lessons)
      let dry = await Rehearsal(lessons: lessons).run("lesson import \(file) --dry-run")
      #expect(dry.code == 0, "\(dry.notes)")
      #expect(dry.output.contains("primary/ice/ru.md:"))
      #expect(dry.output.contains("  - Начало\n  + Самое начало\n"))
      #expect(try russian(lessons) == before)
      let unasked = await Rehearsal(lessons: lessons).run("lesson import \(file)")
      #expect(unasked.code == 1)
      #expect(unasked.notes.contains("--yes"))
      let no = await Rehearsal(lessons: lessons, answers: ["n"]).run("lesson import \(file)")
      #expect(no.code == 0)
      #expect(no.notes.contains("Nothing was written"))
      #expect(try russian(lessons) == before)
      let yes = await Rehearsal(lessons: lessons, answers: ["y"]).run("lesson import \(file)")
      #expect(yes.code == 0, "\(yes.notes)")
      #expect(
        try russian(lessons)
          == before.components(separatedBy: "### Начало (").joined(separator: "### Самое начало ("))
      let again = await Rehearsal(lessons: lessons).run("lesson import \(file) --yes")
      #expect(again.code == 0, "\(again.notes)")
      #expect(again.notes.contains("has nothing new"))
    }
  }

  @Test func writesNothingWhenAnythingHasNoPlace() async throws {
    try await withReturned { lessons, file in
      let before = try russian(lessons)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let emptied = text.components(separatedBy: "<target>Итог</target>")
        .joined(separator: "<target></target>")
      try emptied.write(toFile: file, atomically: true, encoding: .utf8)
      let refused = await Rehearsal(lessons: lessons).run("lesson import \(file) --yes")
      #expect(refused.code == 1)
      #expect(refused.notes.contains("exchange.cell.empty"))
      #expect(try russian(lessons) == before)
    }
  }

  @Test(arguments: [
    ("lesson export no-such", Int32(1)), ("lesson import /no/such.docx", 66),
    ("lesson export primary-ice --format odt", 64), ("lesson preview no-such", 1),
  ])
  func refuses(_ line: String, _ code: Int32) async {
    #expect(await Rehearsal().run(line).code == code)
  }
}
