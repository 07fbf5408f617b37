import Chronology
import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Programme
import Scheduling
import TestSupport
import Testing

/// What a report leaves out is filled in from registry and plan; what it has too much of is left out.
@Suite struct SettlingTests {
  private func session(_ row: Row, in desk: Desk) async throws -> Session {
    let summary = try await desk.take([row]).summary
    #expect(summary.taken == 1)
    return try #require(try desk.ledger.sessions(SessionFilter()).first)
  }

  @Test(arguments: ["S1-3A", "S2-1+3", "S2-0A", "K2-4", "C1-7", "S3-11A"], [0, 4, 9])
  func aPassIsDerivedFromThePlan(_ code: String, topic: Int) async throws {
    try await Desk.use { desk in
      let number = try #require(SmallCountry.groups.firstIndex { $0.code == code })
      let level = SmallCountry.groups[number].level
      let plan = try desk.plan()
      let first = try #require(Cell(bit: topic)), second = try #require(Cell(bit: topic + 10))
      for (cell, pass) in [(first, 1), (second, 2)] {
        let planned = try #require(plan[number].sessions.first { $0.cell == cell })
        guard planned.day <= SmallCountry.now.day else { continue }
        let row = Row([
          .group: code, .lesson: "\(level.id)-t\(topic)", .date: planned.day.iso,
        ])
        _ = try await desk.take([row], as: "\(pass).csv")
        let held = try #require(try desk.ledger.sessions(SessionFilter()).first)
        #expect(held.pass == Pass(pass))
        #expect(try desk.ledger.tallies().heldCells[number] & 1 << UInt32(cell.bit) != 0)
      }
    }
  }

  @Test func aReportedPassIsNotQuestioned() async throws {
    try await Desk.use { desk in
      let session = try await session(Row([.pass: "3"]), in: desk)
      #expect(session.pass == Pass(3))
    }
  }

  @Test func aCombinedClassTakesTheYoungestGradesLessons() async throws {
    try await Desk.use { desk in
      let session = try await session(
        Row([.group: "S2-1+3", .lesson: "grade-1-t2", .pass: "1"]), in: desk)
      #expect(session.group == "S2-1+3")
      let number = try #require(SmallCountry.groups.firstIndex { $0.code == "S2-1+3" })
      #expect(try desk.ledger.tallies().heldCells[number] == 1 << 2)
    }
  }

  @Test(arguments: [("S1-3A", "grade-3-t0"), ("S1-4B", "grade-4-t0")])
  func aWrittenLessonMeansTheEntryOfTheGroupsLevel(
    _ group: String, entry: String
  ) async throws {
    try await Desk.use { desk in
      let session = try await session(Row([.group: group, .lesson: "knots"]), in: desk)
      #expect(session.lesson == entry)
    }
  }

  @Test(arguments: [("S1-3A", "", TeachingLanguage.kk), ("S1-3B", "", .ru), ("S1-3B", "ug", .ug)])
  func theLanguageIsTheGroupsUnlessReported(
    _ group: String, code: String, language: TeachingLanguage
  ) async throws {
    try await Desk.use { desk in
      let session = try await session(Row([.group: group, .language: code]), in: desk)
      #expect(session.language == language)
    }
  }

  struct Heads: Sendable, CustomTestStringConvertible {
    let present: String
    let enrolled: String
    let counted: Int?
    let flagged: Int

    var testDescription: String { "\(present) of \(enrolled)" }
  }

  static let heads: [Heads] = [
    Heads(present: "", enrolled: "", counted: nil, flagged: 0),
    Heads(present: "", enrolled: "24", counted: nil, flagged: 0),
    Heads(present: "20", enrolled: "", counted: 20, flagged: 0),
    Heads(present: "25", enrolled: "", counted: 25, flagged: 0),
    Heads(present: "26", enrolled: "", counted: nil, flagged: 1),
    Heads(present: "26", enrolled: "27", counted: 26, flagged: 0),
    Heads(present: "21", enrolled: "20", counted: nil, flagged: 1),
    Heads(present: "0", enrolled: "20", counted: 0, flagged: 0),
  ]

  @Test(arguments: heads)
  func aHeadCountAboveTheEnrolmentIsFlaggedAndLeftOut(_ heads: Heads) async throws {
    try await Desk.use { desk in
      let row = Row([.present: heads.present, .enrolled: heads.enrolled])
      // The second row is known already: what it says is neither counted nor flagged.
      let summary = try await desk.take([row, row]).summary
      #expect(summary.taken == 1)
      #expect(summary.flagged == heads.flagged)
      let session = try #require(try desk.ledger.sessions(SessionFilter()).first)
      #expect(session.present == heads.counted)
      let tallies = try desk.ledger.tallies()
      #expect(tallies.heldSessions.reduce(0, +) == 1)
      #expect(tallies.countedSessions.reduce(0, +) == (heads.counted == nil ? 0 : 1))
      #expect(tallies.present.reduce(0, +) == UInt32(heads.counted ?? 0))
      let enrolled = heads.counted == nil ? 0 : UInt32(heads.enrolled) ?? 25
      #expect(tallies.enrolled.reduce(0, +) == enrolled)
    }
  }

  @Test(arguments: NotHeldReason.allCases)
  func aSessionNotHeldHasItsReasonAndNoHeads(_ reason: NotHeldReason) async throws {
    try await Desk.use { desk in
      let session = try await session(
        Row([.held: "no", .reason: reason.code, .present: "9", .pass: "1"]), in: desk)
      #expect(session.notHeld == reason)
      #expect(session.present == nil)
      let tallies = try desk.ledger.tallies()
      #expect(tallies.notHeldReports.reduce(0, +) == 1)
      #expect(tallies.heldSessions.reduce(0, +) == 0)
      #expect(tallies.notHeldCells.reduce(0, |) == 1)
    }
  }

  @Test func dottedDatesAreTakenWithOneWarning() async throws {
    try await Desk.use { desk in
      let rows = [
        Row([.date: "15.09.2025"]), Row([.date: "16.09.2025"]), Row([.date: "2025-09-17"]),
      ]
      let outcome = try await desk.take(rows)
      #expect(outcome.summary.taken == 3)
      #expect(outcome.warnings.map(\.id) == ["delivery.date.dotted"])
      #expect(outcome.warnings.first?.facts == ["count": "2"])
      #expect(outcome.warnings.first?.severity == .warning)
      let days = try desk.ledger.sessions(SessionFilter()).map(\.day.iso)
      #expect(days == ["2025-09-17", "2025-09-16", "2025-09-15"])
    }
  }

  @Test(arguments: DelivererRole.allCases)
  func everyRoleIsKnown(_ role: DelivererRole) async throws {
    try await Desk.use { desk in
      _ = try await session(Row([.role: role.code]), in: desk)
    }
  }

  /// A session's key holds days from 1970-01-01 to 2149-06-06, however long a group is said to exist.
  @Test func noReportIsOfADayWithoutAKey() async throws {
    try await Desk.use { desk in
      let group = ClassGroup(
        code: "S1-3Z", institution: 0, year: SchoolYear(start: 2025), stage: .primary,
        grades: GradeSet([3]), language: .kk, enrolled: 20, weekday: 1,
        validity: try SmallCountry.days("1900-01-01", "2200-12-31"))
      try desk.importRegistry(SmallCountry.registry(groups: SmallCountry.groups + [group]))
      let dates = ["1969-12-31", "1970-01-01", "2149-06-06", "2149-06-07"]
      let rows = dates.map { Row([.group: "S1-3Z", .date: $0]) }
      var request = desk.request(try desk.write(Row.file(rows).utf8))
      request.now = Instant(milliseconds: 7_000_000_000_000)
      try desk.ledger.trustClock(request.now)
      let outcome = try await desk.ledger.importDeliveries(request)
      #expect(outcome.summary.counts == [4, 2, 0, 0, 2, 0])
      let days = try desk.ledger.sessions(SessionFilter()).map(\.day.iso)
      #expect(days == ["2149-06-06", "1970-01-01"])
      #expect(try desk.ledger.check().isEmpty)
    }
  }
}
