import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct LedgerCommandTests {
  @Test(arguments: [
    "registry list", "plan show --group A", "plan show --due-by-week", "delivery list",
    "delivery record --group A --lesson primary-ice --date 2025-11-20",
    "delivery import deliveries.csv", "statistics table", "statistics trace KZ-19/held",
    "database check",
  ])
  func neverMakesADatabaseOnlyToRead(_ line: String) async throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("qorgan-test-\(UUID().uuidString).sqlite").path
    let outcome = await Rehearsal().run(line + " --database " + path)
    #expect(outcome.code == 66)
    #expect(outcome.notes.contains(path))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func confirmsAReportInOneLine() async throws {
    try await Village.use { database in
      let line =
        "delivery record --group \(Village.third) --lesson primary-ice --date 2025-11-20 "
        + "--present 22 --enrolled 24 --database \(database)"
      let first = await Rehearsal().run(line)
      #expect(first.code == 0, "\(first.notes)")
      #expect(
        first.output.hasPrefix("Recorded: \(Village.third), 2025-11-20, primary-ice, pass "))
      #expect(first.output.contains("22 of 24 present"))
      #expect(first.output.split(separator: "\n").count == 1)
      let again = await Rehearsal().run(line)
      #expect(again.code == 0)
      #expect(again.output.contains("counts once"))
    }
  }

  @Test func recordsWhyASessionWasNotHeld() async throws {
    try await Village.use { database in
      let outcome = await Rehearsal(locale: "kk_KZ.UTF-8").run(
        "delivery record --group \(Village.third) --lesson primary-ice --date 2025-11-20 "
          + "--not-held weather --database \(database)")
      #expect(outcome.output.contains("-рет. Өтпеді: ауа райы"))
      let list = await Rehearsal().run("delivery list --format csv --database \(database)")
      #expect(list.output.contains("2025-11-20,\(Village.third),"))
      #expect(list.output.contains(",no,weather,,,kk,3"))
    }
  }

  struct Unknown: Sendable, CustomTestStringConvertible {
    let line: String
    let near: String

    var testDescription: String { line }
  }

  @Test(arguments: [
    Unknown(
      line: "delivery record --group KZ-19-S1-3Б --lesson primary-ice --date 2025-11-20",
      near: Village.third),
    Unknown(
      line: "delivery record --group \(Village.third) --lesson grade-3-water-and-ise "
        + "--date 2025-11-20", near: "grade-3-water-and-ice"),
    Unknown(line: "plan show --group KZ-19-S1-1+3", near: Village.combined),
    Unknown(line: "registry list institutions --region KZ-18", near: "KZ-19"),
    Unknown(line: "registry list groups --institution KZ-19-S2", near: "KZ-19-"),
    Unknown(line: "delivery list --group KZ-19-S1-3C", near: Village.third),
    Unknown(line: "statistics table --rows regoin", near: "region"),
    Unknown(line: "statistics table --measure held,deu", near: "due"),
  ])
  func namesTheNearestCode(_ unknown: Unknown) async throws {
    try await Village.use { database in
      let outcome = await Rehearsal().run(unknown.line + " --database " + database)
      #expect(outcome.code == 1)
      #expect(outcome.notes.contains(unknown.near), "\(outcome.notes)")
      #expect(outcome.output.isEmpty)
    }
  }

  @Test func saysWhatBecameOfEveryRowAndLeavesWith1WhenOneIsRejected() async throws {
    try await Village.use { database in
      let file = (database as NSString).deletingLastPathComponent + "/reports.csv"
      try """
      group_code,lesson_id,date,held,synthetic
      \(Village.third),primary-ice,2025-11-20,yes,yes
      \(Village.third),primary-ice,2025-11-20,yes,yes
      NEW-1,primary-ice,2025-11-20,yes,yes
      \(Village.third),primary-ice,2025-13-20,yes,yes

      """.write(toFile: file, atomically: true, encoding: .utf8)
      let outcome = await Rehearsal().run("delivery import \(file) --database \(database)")
      #expect(outcome.code == 1, "\(outcome.notes)")
      #expect(outcome.output.hasPrefix("4 rows"))
      #expect(
        outcome.output.contains("1 taken, 1 known already, 1 waiting, 1 rejected"),
        "\(outcome.output)")
      #expect(outcome.output.contains("\(file).rejected.csv, \(file).rejected.xlsx"))
    }
  }

  @Test func answersInEveryForm() async throws {
    try await Village.use { database in
      for (format, mark) in [
        ("table", "KZ-19"), ("csv", "KZ-19"), ("json", "\"KZ-19\""), ("html", "<svg"),
      ] {
        let outcome = await Rehearsal().run(
          "statistics table --rows region --columns kind --measure held,due,coverage "
            + "--through 2025-12-24 --format \(format) --database \(database)")
        #expect(outcome.code == 0, "\(outcome.notes)")
        #expect(
          outcome.output.contains(mark) || outcome.output.contains("Almaty region"), "\(format)")
      }
    }
  }
}
