import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct LessonPairCommandTests {
  private func withLessons(_ body: (String) async throws -> Void) async throws {
    try await TemporaryFolder.use { folder in
      let copy = folder.appendingPathComponent("lessons")
      try FileManager.default.copyItem(atPath: Rehearsal.lessons, toPath: copy.path)
      try await body(copy.path)
    }
  }

  @Test func writesWhoConfirmedAndTellsWhichSideIsNewerAfterwards() async throws {
    try await withLessons { lessons in
      let rehearsal = Rehearsal(lessons: lessons)
      let first = await rehearsal.run(["lesson", "pair", "primary-ice", "--by", "Айгүл Сейітова"])
      #expect(first.code == 0, "\(first.notes)")
      let record = try String(contentsOfFile: "\(lessons)/primary/ice/record.yaml", encoding: .utf8)
      #expect(record.contains("by: \"Айгүл Сейітова\""))
      #expect(record.contains("on: 2025-12-24"))
      #expect(record.contains("status: review"))
      let again = await rehearsal.run("lesson pair primary-ice --by A")
      #expect(again.output.contains("has not changed"))
      let file = "\(lessons)/primary/ice/ru.md"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try (text + "\nЕщё одно слово.\n").write(toFile: file, atomically: true, encoding: .utf8)
      let status = await rehearsal.run("lesson status primary-ice --format csv")
      #expect(status.code == 0)
      #expect(status.output.contains("ru is newer"))
      let all = await rehearsal.run("lesson status --format csv")
      #expect(all.output.contains("primary-ice,review,1,kk ru,"))
      #expect(all.output.contains("ru 1"))
      let check = await rehearsal.run("lesson check primary-ice")
      #expect(check.code == 0)
      #expect(check.notes.contains("lesson.pair.stale"))
    }
  }

  @Test func needsAName() async throws {
    try await withLessons { lessons in
      let outcome = await Rehearsal(lessons: lessons).run("lesson pair primary-ice")
      #expect(outcome.code == 1)
      #expect(outcome.notes.contains("--by"))
      let asked = await Rehearsal(lessons: lessons, answers: ["  А.  Б. "])
        .run("lesson pair primary-ice")
      #expect(asked.code == 0)
      #expect(asked.output.contains("А. Б."))
    }
  }

  @Test func informsAboutCoverageAndNeverFails() async {
    let outcome = await Rehearsal().run("lesson status --coverage --format csv")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("topic,kindergarten,grade-1,"))
    #expect(outcome.output.contains("water-and-ice,"))
    #expect(outcome.output.contains("kk+ru"))
    #expect(outcome.notes.contains("of the programme's 130 lessons"))
  }
}
