import Chronology
import DeliveryStatistics
import Foundation
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// The files that programme and calendars are read from are entries too: those of a past position come out again.
@Suite struct ProgrammeFileTests {
  private static let names = [
    "programme.yaml", "calendars/2025-26.yaml", "calendars/2026-27.yaml", "primary/ice/lesson.yaml",
  ]

  private static func files(_ random: inout SplitMix64) -> [ProgrammeFile] {
    names.enumerated().compactMap { place, name in
      // The programme is always there; any other may be gone, or come back as it was.
      guard place == 0 || Int.random(in: 0..<4, using: &random) > 0 else { return nil }
      let version = Int.random(in: 0..<3, using: &random)
      return ProgrammeFile(name: name, bytes: version == 0 ? [] : Array("қ\(version)\r\n".utf8))
    }
  }

  private static func meet(
    _ programme: LessonProgramme, at desk: Desk, _ random: inout SplitMix64
  ) async throws {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: try desk.ledger.tell(programme, now: SmallCountry.now)
    case 1:
      _ = try desk.ledger.importRegistry(
        SmallCountry.registry(), programme: programme, calendars: desk.calendars,
        now: SmallCountry.now)
    case 2:
      _ = try desk.ledger.record(
        try .sample(Int.random(in: 0..<200, using: &random)), programme: programme,
        calendars: desk.calendars, now: SmallCountry.now)
    default:
      let rows = RandomReports(seed: random.next() % 1_000_000, count: 20).rows
      let file = try desk.write(Row.file(rows).utf8)
      _ = try await desk.ledger.importDeliveries(
        DeliveryImport(
          file: file, programme: programme, calendars: desk.calendars, now: SmallCountry.now))
    }
  }

  private static func sorted(_ files: [ProgrammeFile]) -> [ProgrammeFile] {
    files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  @Test(arguments: UInt64(1)...3)
  func thoseOfThenComeOutAgainAfterAnyChange(_ seed: UInt64) async throws {
    try await Desk.use { desk in
      var random = SplitMix64(seed: seed)
      var told: [(position: Int, files: [ProgrammeFile])] = []
      for _ in 0..<12 {
        let files = Self.files(&random)
        try await Self.meet(try SmallCountry.programme(files: files), at: desk, &random)
        #expect(try desk.ledger.programmeFiles() == Self.sorted(files))
        told.append((try desk.ledger.head().position, files))
      }
      #expect(Set(told.map(\.files)).count > 3)
      for (position, files) in told {
        let known = try desk.ledger.registry(knownBy: position)
        #expect(try known.programmeFiles() == Self.sorted(files))
      }
      // Before anybody told of files there were none.
      #expect(try desk.ledger.registry(knownBy: Desk.begun).programmeFiles().isEmpty)
      #expect(try desk.ledger.check(isFull: true).isEmpty)
    }
  }

  @Test func areToldOnce() async throws {
    try await Desk.use { desk in
      let file = ProgrammeFile(name: "programme.yaml", bytes: [65])
      let programme = try SmallCountry.programme(files: [file])
      try desk.ledger.tell(programme, now: SmallCountry.now)
      let position = try desk.ledger.head().position
      #expect(position == Desk.begun + 1)
      try desk.ledger.tell(programme, now: SmallCountry.now)
      // A programme that was made of no files says nothing of them.
      try desk.importRegistry()
      #expect(try desk.ledger.head().position == position)
      #expect(try desk.ledger.programmeFiles() == [file])
    }
  }

  @Test func aChangeOfThemIsListedByName() async throws {
    try await Desk.use { desk in
      let files = Self.names.prefix(2).map { ProgrammeFile(name: $0, bytes: [65]) }
      try desk.ledger.tell(try SmallCountry.programme(files: files), now: SmallCountry.now)
      let edited = [files[0], ProgrammeFile(name: files[1].name, bytes: [66])]
      try desk.ledger.tell(try SmallCountry.programme(files: edited), now: SmallCountry.now)
      let position = try desk.ledger.head().position
      #expect(
        try desk.ledger.changes(after: position - 1, through: position) == [
          RecordedChange(
            position: position, receivedAt: SmallCountry.now, table: "programmeFile", rows: 1,
            names: ["calendars/2025-26.yaml"])
        ])
      let all = try desk.ledger.changes(after: 0, through: position)
      #expect(
        all.map(\.table) == [
          "region", "district", "institution", "classGroup", "lesson", "programmeFile",
          "programmeFile",
        ])
      #expect(try desk.ledger.changes(after: position, through: .max).isEmpty)
    }
  }

  @Test func aLedgerFromBeforeKnowsNone() throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("old.sqlite").path
      try ReleasedSchema.three(at: path)
      let ledger = try Ledger.open(path)
      let before = try ledger.head().position
      #expect(try ledger.registry(knownBy: before).programmeFiles().isEmpty)
      let file = ProgrammeFile(name: "programme.yaml", bytes: [65])
      try ledger.tell(try SmallCountry.programme(files: [file]), now: SmallCountry.now)
      let after = try ledger.head().position
      #expect(after > before)
      #expect(try ledger.registry(knownBy: before).programmeFiles().isEmpty)
      #expect(try ledger.registry(knownBy: after).programmeFiles() == [file])
      #expect(try ledger.check(isFull: true).isEmpty)
    }
  }
}
