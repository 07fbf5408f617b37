import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// A calendar is edited after numbers were published: what was said comes out again, and what is new is told of.
@Suite struct ProgrammeOfThenTests {
  private static let calendar = "calendars/2025-26.yaml"

  /// The lessons' folder as far as numbers depend on it.
  private static func copy(to place: URL) throws -> String {
    let from = URL(fileURLWithPath: Rehearsal.lessons)
    let to = place.appendingPathComponent("lessons")
    try FileManager.default.createDirectory(at: to, withIntermediateDirectories: true)
    for name in ["programme.yaml", "calendars", "primary"] {
      try FileManager.default.copyItem(
        at: from.appendingPathComponent(name), to: to.appendingPathComponent(name))
    }
    return to.path
  }

  private static func edit(_ file: String, in folder: String, _ changes: [String: String]) throws {
    let place = URL(fileURLWithPath: folder).appendingPathComponent(file)
    var text = try String(contentsOf: place, encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    try text.write(to: place, atomically: true, encoding: .utf8)
  }

  /// Gives a folder in which the autumn vacation is a week longer.
  private static func withLongerVacation(
    _ body: (_ folder: String, _ place: URL) async throws -> Void
  ) async throws {
    try await TemporaryFolder.use { place in
      let folder = try copy(to: place)
      try edit(
        calendar, in: folder,
        [
          "to: 2025-11-02}": "to: 2025-11-09}",
          "number: 2, from: 2025-11-03": "number: 2, from: 2025-11-10",
        ])
      try await body(folder, place)
    }
  }

  private static func table(_ database: String) -> String {
    "statistics table --rows kind --measure due,held --format csv --period-to 2025-12-24 "
      + "--database \(database)"
  }

  @Test func verifiesAndAsksAgainAfterACalendarWasEdited() async throws {
    try await Village.use { database in
      try await Self.withLongerVacation { edited, place in
        let folder = place.appendingPathComponent("vintage").path
        let publish = "statistics publish --period-to 2025-12-24 --database \(database) --output "
        #expect(await Rehearsal().run(publish + folder).code == 0)
        let table = Self.table(database)
        let then = await Rehearsal().run(table + " --known-by 2")
        let before = await Rehearsal().run(table)
        let analyst = Rehearsal(lessons: edited)
        let today = await analyst.run(table)
        #expect(today.output != before.output)
        #expect(today.notes.contains("Changed without the ledger knowing: \(Self.calendar)."))
        #expect(!before.notes.contains("without the ledger knowing"))
        // What was known is counted by the calendar that was known.
        let asked = await analyst.run(table + " --known-by 2")
        #expect(asked.output == then.output && asked.notes == then.notes)
        let verify = "statistics verify \(folder) --database \(database)"
        #expect(await analyst.run(verify).code == 0)
        // A new publication tells the ledger of the calendar first.
        let next = await analyst.run(publish + folder + "2")
        #expect(next.code == 0 && next.output.contains("-p3"), "\(next.output)\(next.notes)")
        #expect(await analyst.run(verify + " ").code == 0)
        #expect(
          await Rehearsal().run(
            "statistics verify \(folder)2 --database \(database)"
          ).code == 0)
        #expect(await !analyst.run(table).notes.contains("without the ledger knowing"))
        #expect(await analyst.run(table + " --known-by 2").output == then.output)
        #expect(await Rehearsal().run("database check --database \(database)").code == 0)
      }
    }
  }

  @Test(arguments: ["broken", "gone"])
  func verifiesWhateverTheFolderHoldsNow(_ state: String) async throws {
    try await Village.use { database in
      try await Self.withLongerVacation { edited, place in
        let folder = place.appendingPathComponent("vintage").path
        _ = await Rehearsal().run(
          "statistics publish --period-to 2025-12-24 --database \(database) --output \(folder)")
        if state == "gone" {
          try FileManager.default.removeItem(atPath: edited)
        } else {
          try Self.edit("programme.yaml", in: edited, ["entries:": "entry:"])
        }
        let analyst = Rehearsal(lessons: edited)
        let verified = await analyst.run("statistics verify \(folder) --database \(database)")
        #expect(verified.code == 0, "\(verified.notes)")
        let asked = await analyst.run(Self.table(database) + " --known-by 2")
        #expect(asked.code == 0, "\(asked.notes)")
        // Today's numbers are those of the folder, and it has none.
        #expect(await analyst.run(Self.table(database)).code != 0)
      }
    }
  }

  @Test func countsNeighbouringProgrammesByTheMarksOfThen() async throws {
    try await Village.use { database in
      _ = await Rehearsal().run(
        "delivery record --group \(Village.third) --lesson primary-ice --date 2025-11-20 "
          + "--present 22 --enrolled 24 --database \(database)")
      try await Self.withLongerVacation { edited, _ in
        try Self.edit(
          "primary/ice/lesson.yaml", in: edited,
          ["programmes: [adal-azamat]": "programmes: [my-own]"])
        let table =
          "statistics table --rows programme --measure held --format csv --database \(database)"
        let analyst = Rehearsal(lessons: edited)
        let today = await analyst.run(table)
        #expect(today.output.contains("my-own") && today.notes.contains("primary/ice/lesson.yaml"))
        let then = await analyst.run(table + " --known-by 3")
        #expect(then.code == 0 && then.output.contains("adal-azamat"), "\(then.notes)")
        #expect(!then.output.contains("my-own"))
      }
    }
  }

  @Test(arguments: InterfaceLanguage.allCases)
  func listsWhatChangedBetweenTwoPositions(language: InterfaceLanguage) async throws {
    try await Village.use { database in
      try await Self.withLongerVacation { edited, place in
        let changes =
          "statistics changes --database \(database) --interface \(language.rawValue)"
        #expect(
          await Rehearsal().run(changes + " --from 2").notes.contains(
            Phrases.Changes.none[language]))
        _ = await Rehearsal(lessons: edited).run(
          "delivery record --group \(Village.third) --lesson primary-ice --date 2025-11-20 "
            + "--database \(database)")
        _ = await Rehearsal().run(
          "registry close KZ-19-S1 --on 2026-01-10 --lessons \(edited) --database \(database)")
        let outcome = await Rehearsal().run(changes + " --from 2")
        #expect(outcome.code == 0, "\(outcome.notes)")
        for words in [
          Self.calendar, Phrases.Changes.what("programmeFile")[language],
          Phrases.Changes.what("institution")[language], "KZ-19-S1",
        ] {
          #expect(outcome.output.contains(words), "\(words): \(outcome.output)")
        }
        let csv = await Rehearsal().run(changes + " --to 2 --format csv")
        #expect(csv.output.contains("2,2025-12-24T"), "\(csv.output)")
        #expect(csv.output.contains("programmeFile") && !csv.output.contains("succession"))
        let backwards = await Rehearsal().run(changes + " --from 3 --to 2")
        #expect(backwards.code == 64)
        let beyond = await Rehearsal().run(changes + " --to 900")
        #expect(beyond.code == 1 && beyond.notes.contains("--to") && beyond.notes.contains("900"))
      }
    }
  }
}
