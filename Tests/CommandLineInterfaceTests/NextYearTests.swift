import Foundation
import TestSupport
import Testing

@testable import CommandLineInterface

/// The next school year comes in beside the old: 3Б of one and 4Б of the other are two groups, and each keeps its year.
@Suite struct NextYearTests {
  private static let next = """
    group_code,institution_code,school_year,stage,grades,shift,language,enrolled,weekday,time
    KZ-19-S1-1+3A-26,KZ-19-S1,2026-27,primary,1+3,1,kk,12,2,08:00
    KZ-19-S1-4B-26,KZ-19-S1,2026-27,primary,4,1,kk,24,4,08:00

    """

  private static func use(_ body: (String, URL) async throws -> Void) async throws {
    try await Village.use { database in
      let folder = URL(fileURLWithPath: database).deletingLastPathComponent()
        .appendingPathComponent("next")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try next.write(
        to: folder.appendingPathComponent("groups.csv"), atomically: true, encoding: .utf8)
      try await body(database, folder)
    }
  }

  private static func run(_ line: String, _ database: String) async -> Rehearsal.Outcome {
    await Rehearsal().run(line + " --database \(database)")
  }

  @Test func addsGroupsAndLeavesThoseOfTheOldYear() async throws {
    try await Self.use { database, folder in
      let first = await Self.run("registry import \(folder.path)", database)
      #expect(first.code == 0, "\(first.notes)")
      #expect(first.output.contains("2 new, 0 changed"))
      let second = await Self.run("registry import \(folder.path)", database)
      #expect(second.output.contains("0 new, 0 changed"))
      let old = await Self.run("plan show --group \(Village.third) --format csv", database)
      #expect(old.output.contains(",2025-09-") && !old.output.contains(",2026-09-"))
      let new = await Self.run("plan show --group KZ-19-S1-4B-26 --format csv", database)
      #expect(new.output.contains(",2026-09-") && !new.output.contains(",2025-09-"))
      #expect(new.output.split(separator: "\n").count { $0.contains("grade-4-") } == 30)
    }
  }

  @Test func aCombinedClassAlternatesOverTheYears() async throws {
    try await Self.use { database, folder in
      _ = await Self.run("registry import \(folder.path)", database)
      let old = await Self.run("plan show --group \(Village.combined) --format csv", database)
      let new = await Self.run("plan show --group KZ-19-S1-1+3A-26 --format csv", database)
      #expect(old.output.contains("grade-1-") && !old.output.contains("grade-3-"))
      #expect(new.output.contains("grade-3-") && !new.output.contains("grade-1-"))
    }
  }

  @Test func overdueSumsAndFeedsAreOfTheirYear() async throws {
    try await Self.use { database, folder in
      _ = await Self.run("registry import \(folder.path)", database)
      let weeks = await Self.run("plan show --due-by-week --format csv", database)
      let rows = weeks.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
      let firstOfNew = try #require(rows.first { $0[0] > "2026-08-01" })
      #expect(firstOfNew[1] == firstOfNew[2])
      #expect(rows.last { $0[0] < "2026-08-01" }?[2] == "120")
      #expect(rows.last?[2] == "60")
      let overdue = await Self.run(
        "plan overdue --through 2026-10-02 --by institution --format csv", database)
      // Two groups of the new year, four weeks each: the old year's are over and nobody's debt any more.
      #expect(overdue.output.contains("KZ-19-S1,"))
      #expect(!overdue.output.contains("KZ-19-K1,"))
      let feed = folder.appendingPathComponent("feed.ics").path
      _ = await Self.run(
        "plan export --format ics --group KZ-19-S1-4B-26 --output \(feed)", database)
      let text = try String(contentsOfFile: feed, encoding: .utf8)
      #expect(text.contains(".2026-27.grade-4-") && !text.contains(".2025-26."))
    }
  }
}
