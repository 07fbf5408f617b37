import DeliveryModel
import DeliveryStatistics
import Diagnostics
import EducationRegistry
import Foundation
import GRDB
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// A flipped byte in anything that numbers rest on is found, and named by its table.
@Suite struct CheckTests {
  /// Where in the file a byte is flipped: some bytes into the first place that has that content.
  struct Flip: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let tables: Set<String>
    let needle: @Sendable (Target) -> [UInt8]
    let offset: Int
  }

  /// What the fixture put into the file.
  struct Target {
    let entry: [UInt8]
    let reportKey: [UInt8]
    let sessionKey: [UInt8]
    let tallies: [UInt8]
    let population: [UInt8]
  }

  /// Every byte of an entry, the reserved ones too.
  static let entryFlips: [Flip] = (0..<EntryRecord.size).map { offset in
    let derived: Set<String> =
      switch offset {
      case 0..<16: ["segment", "reportPage"]
      // The group's number, the day, the lesson: another session.
      case 16..<26: ["segment", "sessionPage"]
      default: ["segment"]
      }
    return Flip(
      testDescription: "byte \(offset) of an entry", tables: derived, needle: { $0.entry },
      offset: offset)
  }

  static let otherFlips: [Flip] =
    [0, 7, 15, 16, 23].map { offset in
      Flip(
        testDescription: "byte \(offset) of a report key", tables: ["reportPage"],
        needle: { $0.reportKey }, offset: offset)
    }
    + [0, 3, 7, 8, 15].map { offset in
      Flip(
        testDescription: "byte \(offset) of a session key", tables: ["sessionPage"],
        needle: { $0.sessionKey }, offset: offset)
    }
    + [0, 1, 4, 239].map { offset in
      Flip(
        testDescription: "byte \(offset) of the tallies", tables: ["tallyPage"],
        needle: { $0.tallies }, offset: offset)
    }
    + [
      Flip(
        testDescription: "a level", tables: ["populationColumn", "tallyPage"],
        needle: { $0.population }, offset: 6)
    ]

  @Test(arguments: entryFlips + otherFlips)
  func findsAFlippedByte(_ flip: Flip) async throws {
    try await TemporaryFolder.use { folder in
      let (path, target) = try await Self.fixture(in: folder)
      #expect(try Ledger.open(path).check(isFull: true).isEmpty)
      try Self.flip(flip, of: target, in: path)
      let found = try Ledger.open(path).check()
      let tables = Set(found.compactMap { $0.facts["what"] })
      #expect(tables.isSuperset(of: flip.tables), "found \(tables)")
      #expect(Set(found.map(\.id)) == ["database.derived.differs"])
    }
  }

  @Test func findsAHeadAndABatchThatSayOtherThanTheJournal() async throws {
    try await Desk.use { desk in
      _ = try await desk.take([Row()])
      try desk.ledger.write { db in
        try db.execute(sql: "UPDATE tallyHead SET position = position + 1")
        try db.execute(sql: "INSERT INTO tallyPage SELECT 7, bytes FROM tallyPage")
        try db.execute(sql: "DROP TRIGGER finishedBatchStays; UPDATE batch SET taken = 2")
      }
      let tables = try desk.ledger.check().compactMap { $0.facts["what"] }
      #expect(tables == ["batch", "tallyHead", "tallyPage"])
    }
  }

  @Test func namesAPageOfTalliesThatIsCutOff() async throws {
    try await Desk.use { desk in
      _ = try await desk.take([Row()])
      try desk.ledger.write { try $0.execute(sql: "UPDATE tallyPage SET bytes = x'00'") }
      #expect(throws: LedgerError.foreign(path: ":memory:")) { try desk.ledger.tallies() }
    }
  }

  // MARK: -

  private static func fixture(in folder: URL) async throws -> (path: String, Target) {
    let desk = try Desk(try Desk.open(in: folder), in: folder)
    try desk.importRegistry()
    _ = try await desk.take(
      (1...30).map { number in
        Row([
          .report: Row.id(number), .group: SmallCountry.groups[number].code, .pass: "1",
          .lesson: "\(SmallCountry.groups[number].level.id)-t\(number % 10)", .present: "21",
          .deliverer: "T-1\(number)", .text: "0badcafe", .reportedAt: "2025-09-15T10:00:00+05:00",
        ])
      })
    // Evidence of the last session: entries that count nothing are part of the journal too.
    _ = try await desk.take(
      [Row([.report: Row.id(99), .group: SmallCountry.groups[30].code, .lesson: "grade-11-t0"])],
      as: "evidence.csv")
    let ledger = desk.ledger
    let entry = try #require(try ledger.journal().dropFirst(Desk.begun + 4).first)
    let cells = try ledger.tallies().heldCells
    let target = try ledger.read { db in
      Target(
        entry: entry.withBytes(Array.init),
        reportKey: entry.report.bytes + [UInt8(Desk.begun + 5), 0, 0, 0, 0, 0, 0, 0],
        sessionKey: SessionKey(entry).bytes + [UInt8(Desk.begun + 5), 0, 0, 0, 0, 0, 0, 0],
        tallies: TallyBytes.firstColumn(cells),
        population: try ledger.population(db).level)
    }
    try ledger.database.close()
    return (ledger.path, target)
  }

  private static func flip(_ flip: Flip, of target: Target, in path: String) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let needle = Data(flip.needle(target))
    let place = try #require(bytes.firstRange(of: needle))
    #expect(bytes[place.upperBound...].firstRange(of: needle) == nil)
    bytes[place.lowerBound + flip.offset] ^= 0x10
    try bytes.write(to: URL(fileURLWithPath: path))
  }
}

private enum TallyBytes {
  /// The column of held cells as a page holds it: the groups' numbers in four bytes each.
  static func firstColumn(_ cells: [UInt32]) -> [UInt8] {
    cells.flatMap { cell in (0..<4).map { UInt8(truncatingIfNeeded: cell >> (8 * $0)) } }
  }
}
