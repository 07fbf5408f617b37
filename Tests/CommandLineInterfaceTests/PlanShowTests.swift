import TestSupport
import Testing

@testable import CommandLineInterface

@Suite struct PlanShowTests {
  @Test func aCombinedClassTakesTheYoungestGradesLessonsAndNamesAllGrades() async throws {
    try await Village.use { database in
      let outcome = await Rehearsal().run(
        "plan show --group \(Village.combined) --database \(database)")
      #expect(outcome.code == 0, "\(outcome.notes)")
      #expect(outcome.notes.contains("Combined class (1+3): this year the lessons of grade 1"))
      let rows = outcome.output.split(separator: "\n").dropFirst(2)
      let lessons = rows.filter { $0.contains("grade-1-") }
      #expect(lessons.count == 30)
      #expect(lessons.allSatisfy { $0.contains(" 1+3 ") })
      #expect(!outcome.output.contains("grade-3-"))
    }
  }

  @Test func saysWhyALessonWithASeasonStandsWhereItStands() async throws {
    try await Village.use { database in
      let outcome = await Rehearsal().run(
        "plan show --group \(Village.third) --format csv --database \(database)")
      let ice = outcome.output.split(separator: "\n").filter {
        $0.contains("grade-3-water-and-ice,")
      }
      #expect(ice.count == 3)
      #expect(ice.contains { $0.hasSuffix(",season") })
    }
  }

  @Test func countsTheCountryByWeek() async throws {
    try await Village.use { database in
      let outcome = await Rehearsal().run(
        "plan show --due-by-week --format csv --database \(database)")
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.first == "monday,due,due_so_far")
      #expect(lines.dropFirst().first?.hasPrefix("2025-09-08,") == true)
      // Four groups, thirty lessons each.
      #expect(lines.last?.hasSuffix(",120") == true)
    }
  }
}
