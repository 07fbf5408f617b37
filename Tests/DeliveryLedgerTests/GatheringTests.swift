import Chronology
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Foundation
import GRDB
import Programme
import Scheduling
import TestSupport
import Testing

@testable import DeliveryLedger

/// Groups that were taught together are one gathering, wherever their reports come from and go to.
@Suite struct GatheringTests {
  /// Sessions held and gatherings of a ledger's groups, by institution kind; the total last.
  private func counts(_ desk: Desk) throws -> (held: Int, gatherings: Int) {
    let places = try desk.ledger.places()
    var cube = Cube(
      population: try desk.ledger.population(), plan: try desk.plan(),
      tallies: try desk.ledger.tallies(), regions: places.regions, districts: places.districts)
    cube.facts = try desk.ledger.journalFacts().table()
    let answer = cube.answer(
      Question(
        rows: .region, columns: nil, measures: [.held, .gatherings],
        period: Period.schoolYear(through: SmallCountry.now.day)))
    return (
      answer[nil, nil, 0].figure?.count ?? 0, answer[nil, nil, 1].figure?.count ?? 0
    )
  }

  private func row(
    _ group: String, _ lesson: String, _ date: String, together: String
  ) -> Row {
    Row([.group: group, .lesson: lesson, .date: date, .together: together])
  }

  /// Two parallel classes and one of another grade together, one alone, one that was not held.
  private var hall: [Row] {
    [
      row("S1-3A", "grade-3-t0", "2025-09-15", together: "hall-1"),
      row("S1-3B", "grade-3-t0", "2025-09-15", together: "HALL-1"),
      row("S1-4A", "grade-4-t0", "2025-09-15", together: " hall-1 "),
      row("S1-5A", "grade-5-t0", "2025-09-15", together: ""),
      Row([
        .group: "S1-4B", .lesson: "grade-4-t0", .held: "no", .reason: "weather",
        .together: "hall-1",
      ]),
    ]
  }

  @Test func countsGroupsWithOneMarkOnce() async throws {
    try await Desk.use { desk in
      let outcome = try await desk.take(hall)
      #expect(outcome.summary.taken == 5 && outcome.warnings.isEmpty)
      let counts = try counts(desk)
      #expect(counts.held == 4)
      #expect(counts.gatherings == 2)
      #expect(try desk.ledger.check().isEmpty)
    }
  }

  @Test func joinsNeitherInstitutionsNorDaysAndSaysSo() async throws {
    try await Desk.use { desk in
      let outcome = try await desk.take([
        row("S1-3A", "grade-3-t0", "2025-09-15", together: "a"),
        row("S2-3A", "grade-3-t0", "2025-09-15", together: "a"),
        row("S3-3A", "grade-3-t0", "2025-09-15", together: "a"),
        row("S1-5A", "grade-5-t0", "2025-09-16", together: "b"),
        row("S1-5B", "grade-5-t0", "2025-09-17", together: "b"),
        row("S1-6A", "grade-6-t0", "2025-09-17", together: "c"),
        row("S1-6B", "grade-6-t0", "2025-09-17", together: "c"),
      ])
      #expect(
        outcome.warnings.map(\.id) == [
          "delivery.together.institutions", "delivery.together.days",
        ])
      #expect(outcome.warnings.map { $0.facts["count"] } == ["1", "1"])
      let counts = try counts(desk)
      #expect(counts.held == 7)
      #expect(counts.gatherings == 6)
    }
  }

  @Test(arguments: ["in the hall", "3А мен 3Б", String(repeating: "x", count: 65)])
  func refusesWhatIsNoCode(mark: String) async throws {
    try await Desk.use { desk in
      let outcome = try await desk.take([row("S1-3A", "grade-3-t0", "2025-09-15", together: mark)])
      #expect(outcome.summary.rejected == 1)
      #expect(GatheringMark(mark) == nil)
    }
  }

  @Test func isRecordedAmendedAndTakenAway() async throws {
    try await Desk.use { desk in
      var (first, second) = (try Delivery.sample(1), try Delivery.sample(1))
      second.report = try Delivery.sample(2).report
      second.group = "S1-3B"
      first.together = GatheringMark("x-1")
      _ = try desk.record(first)
      _ = try desk.record(second)
      #expect(try counts(desk).gatherings == 2)
      second = try #require(try desk.ledger.delivery(second.report))
      #expect(second.together == nil)
      second.together = GatheringMark("X-1")
      _ = try desk.correct(Correction(.amend, of: second))
      #expect(try counts(desk) == (2, 1))
      second = try #require(try desk.ledger.delivery(second.report))
      #expect(second.together == first.together)
      second.together = nil
      second.reportedAt = SmallCountry.now
      _ = try desk.correct(Correction(.amend, of: second))
      #expect(try counts(desk).gatherings == 2)
    }
  }

  @Test func outlivesABackupAndItsRestoring() async throws {
    try await Desk.useFile { desk in
      _ = try await desk.take(hall)
      // One that came alone, and one that was joined to it afterwards.
      var (first, second) = (try Delivery.sample(1), try Delivery.sample(2))
      (first.group, first.together) = ("S2-3A", GatheringMark("x-1"))
      (second.group, second.date) = ("S2-4A", first.date)
      second.lesson = try #require(LessonID("grade-4-t0"))
      _ = try desk.record(first)
      _ = try desk.record(second)
      second.together = first.together
      _ = try desk.correct(Correction(.amend, of: second))
      let whole = try counts(desk)
      #expect(whole == (6, 3))
      let marks = try desk.ledger.journal().map(\.together)
      let copy = desk.path("copy.sqlite")
      _ = try desk.ledger.backUp(to: copy)
      let path = desk.ledger.path
      try desk.ledger.database.close()
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      _ = try Ledger.restore(copy, to: path, now: SmallCountry.now)
      let found = try Desk(try Ledger.open(path), in: desk.folder)
      #expect(try counts(found) == whole)
      #expect(try found.ledger.journal().map(\.together) == marks)
      #expect(try found.ledger.delivery(second.report)?.together == first.together)
      #expect(try found.ledger.check(isFull: true).isEmpty)
      // The file again brings nothing, and a new partner still joins those who were there.
      _ = try await found.take(hall)
      _ = try await found.take(
        [row("S1-5B", "grade-5-t0", "2025-09-15", together: "Hall-1")], as: "e.csv")
      #expect(try counts(found) == (7, 3))
    }
  }

  @Test func outlivesASegment() async throws {
    try await Desk.useFile { district in
      _ = try await district.take(hall)
      let path = district.path("s.qorgan")
      _ = try #require(try district.ledger.export(since: 0, to: path))
      try await Desk.use { centre in
        _ = try centre.ledger.importSegment(
          SegmentImport(
            file: path, publicKey: try district.ledger.publicKey(), programme: centre.programme,
            calendars: centre.calendars, now: SmallCountry.now))
        #expect(try counts(centre) == (4, 2))
      }
    }
  }

  @Test func waitsWithItsReport() async throws {
    try await Desk.use { desk in
      let late = SmallCountry.school(0, "S1-3C", [3])
      _ = try await desk.take([
        row("S1-3A", "grade-3-t0", "2025-09-15", together: "m"),
        row("S1-3C", "grade-3-t0", "2025-09-15", together: "m"),
      ])
      #expect(try counts(desk) == (1, 1))
      try desk.importRegistry(SmallCountry.registry(groups: SmallCountry.groups + [late]))
      #expect(try counts(desk) == (2, 1))
    }
  }

  @Test func keepsTheNumbersThatJournalsHold() {
    // Kept for ever: another number would part gatherings that were reported on two days.
    #expect(GatheringMark("hall-1")?.number == 0xE291_651A)
    #expect(GatheringMark("HALL-1") == GatheringMark("hall-1"))
    #expect(GatheringMark(number: 0) == nil)
  }
}
