import Diagnostics
import Foundation
import LessonContent
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct LessonNewTests {
  /// A copy of the lessons, so that new ones may be written there.
  private func withLessons(_ body: (String) async throws -> Void) async throws {
    try await TemporaryFolder.use { folder in
      let copy = folder.appendingPathComponent("lessons")
      try FileManager.default.copyItem(atPath: Rehearsal.lessons, toPath: copy.path)
      try await body(copy.path)
    }
  }

  private func texts(in folder: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try names.reduce(into: [:]) { texts, name in
      texts[name] = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }
  }

  @Test func takesFromTheProgrammeWhatNobodySays() async throws {
    try await withLessons { lessons in
      let outcome = await Rehearsal(lessons: lessons).run("lesson new primary/way --topic road")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(outcome.output.contains("lesson: primary-way"))
      let files = try texts(in: "\(lessons)/primary/way")
      #expect(files.keys.sorted() == ["kk.md", "lesson.yaml", "record.yaml", "ru.md"])
      #expect(files["lesson.yaml"]?.contains("topic: road") == true)
      #expect(files["record.yaml"]?.contains("status: draft") == true)
      #expect(files["ru.md"]?.contains("\n# […]") == false)
      let check = await Rehearsal(lessons: lessons).run("lesson check primary-way")
      #expect(check.code == 1)
      #expect(check.notes.contains("text.unfilled"))
    }
  }

  @Test func asksOnATerminalUntilTheAnswerWillDo() async throws {
    try await withLessons { lessons in
      let answers = ["Қар", "snow", "12", "3,4", "careful", "Қар көшкіні", ""]
      let outcome = await Rehearsal(lessons: lessons, answers: answers)
        .run("lesson new primary/snow")
      #expect(outcome.code == 0, "\(outcome.notes)")
      let files = try texts(in: "\(lessons)/primary/snow")
      #expect(files["lesson.yaml"]?.contains("grades: [3, 4]") == true)
      #expect(files["lesson.yaml"]?.contains("sensitivity: careful") == true)
      #expect(files["kk.md"]?.contains("# Қар көшкіні") == true)
      #expect(files["ru.md"]?.contains("\n# […]") == true)
    }
  }

  @Test(arguments: [
    ("lesson new primary/ice --topic road", "lesson.folder.exists"),
    ("lesson new primary/way", "--topic"),
    ("lesson new primary/way --topic meteors", "--grades"),
    ("lesson new primary/way --topic road --grades 7", "lesson.grades.stage"),
    ("lesson new primary/way --topic road --grades x", "--grades"),
    ("lesson new primary/way --topic road --season spring", "lesson.season.unknown"),
    ("lesson new primary --topic road", "command.lesson.place"),
    ("lesson new ../primary/way --topic road", "command.lesson.place"),
    ("lesson new primary/Way --topic road", "command.lesson.place"),
  ])
  func refusesWithAReasonAndWritesNothing(_ line: String, _ reason: String) async throws {
    try await withLessons { lessons in
      let outcome = await Rehearsal(lessons: lessons).run(line)
      #expect(outcome.code == 1)
      #expect(outcome.notes.contains(reason), "\(outcome.notes)")
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(lessons)/primary")
      let before = try FileManager.default.contentsOfDirectory(
        atPath: "\(Rehearsal.lessons)/primary")
      #expect(names.sorted() == before.sorted())
    }
  }

  @Test func fixesWhatWordLeftAndSaysWhere() async throws {
    try await withLessons { lessons in
      let file = "\(lessons)/primary/ice/kk.md"
      let sound = try String(contentsOfFile: file, encoding: .utf8)
      let spoilt = sound.split(separator: "112-ге", omittingEmptySubsequences: false)
        .joined(separator: "112–ге")
      try spoilt.write(toFile: file, atomically: true, encoding: .utf8)
      let outcome = await Rehearsal(lessons: lessons).run("lesson check --fix primary-ice")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(outcome.notes.contains("hyphen put for a dash"))
      #expect(try String(contentsOfFile: file, encoding: .utf8) == sound)
      let again = await Rehearsal(lessons: lessons).run("lesson check --fix")
      #expect(again.notes.contains("nothing to fix"))
    }
  }

  @Test func hasWordsForEveryMend() {
    for kind in Mend.Kind.allCases {
      #expect(Phrases.Mends.sentence(of: kind.rawValue) != nil, "\(kind)")
    }
  }
}
