import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// What an analyst does with a vintage: publish it, verify it, and meet every way in which it can be wrong.
@Suite struct PublicationCommandTests {
  private static let publish = "statistics publish --period-to 2025-12-24"

  /// Records some sessions of the village, publishes and gives the folder.
  private func published(
    _ database: String, _ body: (_ folder: String) async throws -> Void
  ) async throws {
    for (lesson, day) in [("primary-ice", "2025-11-20"), ("primary-stranger", "2025-11-27")] {
      _ = await Rehearsal().run(
        "delivery record --group \(Village.third) --lesson \(lesson) --date \(day) "
          + "--present 22 --enrolled 24 --database \(database)")
    }
    try await TemporaryFolder.use { place in
      let folder = place.appendingPathComponent("vintage").path
      let outcome = await Rehearsal().run(
        "\(Self.publish) --output \(folder) --database \(database)")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(outcome.output.hasPrefix("Published synthetic-2025-12-24-p"))
      #expect(outcome.notes.contains("made-up country"))
      try await body(folder)
    }
  }

  @Test func verifiesWhatItPublished() async throws {
    try await Village.use { database in
      try await published(database) { folder in
        let verify = "statistics verify \(folder) --database \(database)"
        let outcome = await Rehearsal().run(verify)
        #expect(outcome.code == 0, "\(outcome.notes)")
        #expect(outcome.output.contains("every byte"))
        #expect(await Rehearsal(locale: "kk_KZ.UTF-8").run(verify).output.contains("қайта құралды"))
        // The same vintage again is the same vintage.
        let again = await Rehearsal().run(
          "\(Self.publish) --output \(folder) --database \(database)")
        #expect(again.code == 0, "\(again.notes)")
      }
    }
  }

  /// Groups that close, with the institution that closes: fewer are due today, and the vintage says what it said.
  @Test func verifiesAndAsksAgainAfterTheRegistryHasChanged() async throws {
    try await Village.use { database in
      try await published(database) { folder in
        let table =
          "statistics table --rows kind --measure groups,due,held --format csv "
          + "--period-to 2025-12-24 --database \(database)"
        let before = await Rehearsal().run(table)
        #expect(before.code == 0, "\(before.notes)")
        // The registry, the programme and a report.
        let known = await Rehearsal().run(table + " --known-by 3")
        let closed = await Rehearsal().run(
          "registry close KZ-19-S1 --on 2025-10-01 --database \(database)")
        #expect(closed.code == 0, "\(closed.notes)")
        let today = await Rehearsal().run(table)
        let then = await Rehearsal().run(table + " --known-by 3")
        #expect(today.output != before.output)
        #expect(then.output == known.output)
        #expect(Self.numbers(then.output) == Self.numbers(before.output))
        let verified = await Rehearsal().run("statistics verify \(folder) --database \(database)")
        #expect(verified.code == 0, "\(verified.notes)")
        let checked = await Rehearsal().run("database check --database \(database)")
        #expect(checked.code == 0, "\(checked.notes)")
      }
    }
  }

  /// The lines of a table without the fields that say as of when.
  private static func numbers(_ csv: String) -> [[Substring]] {
    csv.split(separator: "\n").map { line in
      Array(line.split(separator: ",", omittingEmptySubsequences: false).prefix(12))
    }
  }

  @Test func namesEveryFileThatIsNotAsItWas() async throws {
    try await Village.use { database in
      try await published(database) { folder in
        let csv = URL(fileURLWithPath: folder).appendingPathComponent("tables/regions.csv")
        var bytes = try Data(contentsOf: csv)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: csv)
        try FileManager.default.removeItem(atPath: folder + "/report.ru.html")
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/notes.txt"))
        let outcome = await Rehearsal().run("statistics verify \(folder) --database \(database)")
        #expect(outcome.code == 65)
        for words in [
          "tables/regions.csv", "differs from byte \(bytes.count / 2 + 1)", "report.ru.html",
          "is not there", "notes.txt", "does not belong",
        ] {
          #expect(outcome.notes.contains(words), "\(words): \(outcome.notes)")
        }
        #expect(!outcome.notes.contains("tables/reporting.csv"))
      }
    }
  }

  @Test func findsAChangedRecordOfThePublicationItself() async throws {
    try await Village.use { database in
      try await published(database) { folder in
        let record = URL(fileURLWithPath: folder).appendingPathComponent("publication.json")
        let text = try String(contentsOf: record, encoding: .utf8)
        try text.replacing("\"exposed\" : 0", with: "\"exposed\" : 9")
          .write(to: record, atomically: true, encoding: .utf8)
        let outcome = await Rehearsal().run("statistics verify \(folder) --database \(database)")
        #expect(outcome.code == 65)
        #expect(outcome.notes.contains("publication.json"))
        #expect(!outcome.notes.contains("tables/"))
      }
    }
  }

  @Test func writesNothingOverAnythingElse() async throws {
    try await Village.use { database in
      try await published(database) { folder in
        let file = URL(fileURLWithPath: folder).appendingPathComponent("mine.txt")
        try Data("mine".utf8).write(to: file)
        let outcome = await Rehearsal().run(
          "\(Self.publish) --mark --output \(folder) --database \(database)")
        #expect(outcome.code == 1)
        #expect(outcome.notes.contains("holds something else"))
        #expect(try Data(contentsOf: file) == Data("mine".utf8))
      }
    }
  }

  @Test func knowsOnlyWhatCameOutOfItsDatabase() async throws {
    try await Village.use { database in
      try await published(database) { folder in
        try await Village.use { other in
          let outcome = await Rehearsal().run("statistics verify \(folder) --database \(other)")
          #expect(outcome.code == 1)
          #expect(outcome.notes.contains("came out of this database"))
        }
      }
      let none = await Rehearsal().run("statistics verify /nowhere --database \(database)")
      #expect(none.code == 66)
    }
  }

  @Test(arguments: [
    ("--period-to 2025-08-01", "nothing to publish"),
    ("--period-to 2025-12-24 --known-by 2027-01-01", "is still to come"),
    ("--period-to 2025-12-24 --known-by soon", "neither a position"),
    ("--period-to 2025-12-24 --known-by 99", "does not have 99 entries"),
  ])
  func refuses(options: String, words: String) async throws {
    try await Village.use { database in
      let outcome = await Rehearsal().run("statistics publish \(options) --database \(database)")
      #expect(outcome.code == 1)
      #expect(outcome.notes.contains(words), "\(outcome.notes)")
    }
  }
}
