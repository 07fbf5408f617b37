import Chronology
import DeliveryModel
import DeliveryStatistics
import EducationRegistry
import Foundation
import GRDB
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// Cohorts of adults are reported like classes, and change nothing of what is known of children.
@Suite struct AdultTests {
  static func entries() throws -> [ProgrammeEntry] {
    func entry(_ cohort: Cohort, _ topic: Int, passes: Int, lesson: String) throws -> ProgrammeEntry
    {
      ProgrammeEntry(
        id: try #require(LessonID("\(cohort.code)-t\(topic)")), level: cohort.level,
        topic: "a\(topic)", title: Titles(kk: "", ru: ""),
        lesson: LessonID(lesson), passes: passes)
    }
    return [
      try entry(.teachers, 0, passes: 3, lesson: "staff-disclosure"),
      try entry(.teachers, 1, passes: 1, lesson: "staff-other"),
      try entry(.police, 0, passes: 1, lesson: "staff-disclosure"),
      try entry(.parents, 0, passes: 3, lesson: "parents-talk"),
    ]
  }

  static func cohort(_ code: String, _ cohort: Cohort, institution: Int = 0) -> ClassGroup {
    ClassGroup(
      code: code, institution: institution, year: SchoolYear(start: 2025), stage: cohort.stage,
      grades: GradeSet(cohort), language: .kk, enrolled: 30, weekday: 2)
  }

  static let cohorts = [
    cohort("S1-T", .teachers), cohort("S1-P", .police), cohort("K1-R", .parents, institution: 3),
    cohort("C1-Y", .psychologists, institution: 5),
  ]

  /// A desk whose registry has cohorts behind the children, and whose programme has lessons for them.
  static func use<Result>(
    staff: [StaffMember] = [], _ body: (Desk) async throws -> Result
  ) async throws -> Result {
    try await TemporaryFolder.use { folder in
      let programme = try #require(
        LessonProgramme(entries: try SmallCountry.programme().entries, adults: try entries()))
      let desk = Desk(
        try Ledger.inMemory(), in: folder, programme: programme,
        calendars: [try SmallCountry.year()])
      var registry = SmallCountry.registry(groups: SmallCountry.groups + cohorts)
      registry.staff = staff
      try desk.importRegistry(registry)
      return try await body(desk)
    }
  }

  @Test func keepsTheCohortOfAGroup() async throws {
    try await Self.use { desk in
      let groups = try desk.ledger.registry().groups
      let first = SmallCountry.groups.count
      for (place, cohort) in Self.cohorts.enumerated() {
        #expect(groups[first + place].cohort == cohort.cohort)
        #expect(groups[first + place].grades == cohort.grades)
      }
      #expect(groups.countOfAdults == Self.cohorts.count)
      #expect(try desk.ledger.population().level.suffix(4) == [13, 15, 16, 14])
      // A second import finds nothing to change.
      let again = try desk.importRegistry(try desk.ledger.registry())
      #expect(again == Ledger.RegistryChange())
    }
  }

  @Test func takesWhatACohortIsTaughtAndNothingElse() async throws {
    try await Self.use { desk in
      let rows = [
        ("S1-T", "teachers-t0"), ("S1-T", "staff-other"), ("S1-P", "staff-disclosure"),
        ("K1-R", "parents-t0"),
      ].map { Row([.group: $0.0, .lesson: $0.1, .pass: "1"]) }
      let wrong = [
        ("S1-T", "grade-3-t0"), ("S1-3A", "teachers-t0"), ("S1-P", "parents-talk"),
        ("C1-Y", "staff-disclosure"),
      ].map { Row([.group: $0.0, .lesson: $0.1]) }
      let summary = try await desk.take(rows + wrong).summary
      #expect(summary.taken == 4 && summary.rejected == 4)
      let tallies = try desk.ledger.tallies()
      let first = SmallCountry.groups.count
      #expect(tallies.heldCells.suffix(4) == [0b11, 0b1, 0b1, 0])
      #expect(tallies.heldSessions.prefix(first).allSatisfy { $0 == 0 })
      let entries = try desk.ledger.journalFacts().table().plain
      #expect(entries.count == 4)
    }
  }

  @Test func leavesTheTalliesOfChildrenAsTheyAre() async throws {
    let rows = SmallCountry.groups.indices.filter { $0 % 2 == 0 }.map { place in
      Row([
        .group: SmallCountry.groups[place].code,
        .lesson: "\(SmallCountry.groups[place].level.id)-t\(place % 10)", .present: "7",
      ])
    }
    let before = try await Desk.use { desk in
      try await desk.take(rows)
      return try desk.ledger.tallies()
    }
    try await Self.use { desk in
      try await desk.take(rows + [Row([.group: "S1-T", .lesson: "teachers-t0"])])
      let after = try desk.ledger.tallies()
      let count = SmallCountry.groups.count
      #expect(after.heldCells.prefix(count) == before.heldCells[...])
      #expect(after.present.prefix(count) == before.present[...])
      #expect(after.heldSessions.prefix(count) == before.heldSessions[...])
      #expect(after.heldSessions[count] == 1)
    }
  }

  @Test func anOlderLedgerGetsRoomForTheirLessons() throws {
    let database = try DatabaseQueue()
    try LedgerSchema.migrator.migrate(database, upTo: "007-decisions")
    try database.write { db in
      try db.execute(
        sql: "INSERT INTO lesson VALUES (7, 'grade-3-t0', 3, 0), (9, 'gone', NULL, NULL)")
      #expect(throws: DatabaseError.self) {
        try db.execute(sql: "INSERT INTO lesson VALUES (10, 'teachers-t0', 13, 0)")
      }
    }
    try LedgerSchema.migrator.migrate(database)
    try database.write { db in
      let rows = try GRDB.Row.fetchAll(db, sql: "SELECT id, code, level FROM lesson ORDER BY id")
      #expect(rows.map { $0[0] as Int } == [7, 9] && rows[0][1] == "grade-3-t0")
      try db.execute(sql: "INSERT INTO lesson VALUES (10, 'parents-t0', 16, 0)")
      #expect(throws: DatabaseError.self) {
        try db.execute(sql: "INSERT INTO lesson VALUES (11, 'x', 17, 0)")
      }
    }
  }
}
