import DeliveryModel
import Diagnostics
import EducationRegistry
import Foundation
import GRDB
import Programme
import TestSupport
import Testing

@testable import DeliveryLedger

/// Bytes flipped by chance anywhere in the file: found, or of no meaning to anything that numbers rest on.
@Suite struct FlippedByteTests {
  /// What `check` answers for: everything that is hashed, signed or derived.
  private static let answeredFor = [
    "segment", "treePage", "treeEdge", "treeHead", "reportPage", "sessionPage", "laterEntry",
    "sessionState", "tallyPage", "populationColumn", "change", "region", "district", "institution",
    "groupCode", "closure", "succession", "staffMember", "lesson", "programmeFile",
  ]

  private func fixture(_ folder: URL) async throws -> String {
    let text = Array(repeating: Array("id: grade-3-t0 # қорған\n".utf8), count: 40)
    let desk = Desk(
      try Desk.open(in: folder), in: folder,
      programme: try SmallCountry.programme(files: [
        ProgrammeFile(name: "programme.yaml", bytes: Array(text.joined())),
        ProgrammeFile(name: "calendars/2025-26.yaml", bytes: Array("school-year: 2025-26".utf8)),
      ]), calendars: [try SmallCountry.year()])
    try desk.importRegistry(try Self.registry())
    _ = try await desk.take(RandomReports(seed: 51, count: 220).rows)
    for number in 0..<6 { _ = try desk.record(try .sample(number)) }
    var amendment = try Delivery.sample(1)
    amendment.present = 20
    _ = try desk.correct(Correction(.amend, of: amendment))
    _ = try desk.correct(Correction(.withdraw(.mistake), of: try .sample(2)))
    #expect(try desk.ledger.check(isFull: true).isEmpty)
    try desk.ledger.database.close()
    return desk.ledger.path
  }

  /// A registry with a row in every table.
  private static func registry() throws -> RegistrySnapshot {
    var registry = SmallCountry.registry(closures: [
      Closure(
        scope: .region, code: "KZ-55", days: try SmallCountry.days("2026-01-12", "2026-01-13"),
        reason: .weather, decidedOn: try SmallCountry.day("2026-01-11"))
    ])
    registry.staff = [StaffMember(code: "T-1", institution: 0, role: .classTeacher)]
    registry.successions = [
      Succession(
        subject: .institution, code: "S2", successor: "S1",
        from: try SmallCountry.day("2026-06-01"), cause: .merge)
    ]
    return registry
  }

  /// Every row that `check` answers for.
  private func rows(_ path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      try Self.answeredFor.flatMap { table in
        // A page of keys has a number of its own and one of its batches': neither says anything.
        let columns =
          table == "reportPage" || table == "sessionPage" ? "firstKey, lastKey, entries" : "*"
        return try GRDB.Row.fetchAll(
          db, sql: "SELECT \(columns) FROM \(table) ORDER BY 1, 2"
        ).map {
          "\(table) \($0.databaseValues)"
        }
      }
    }
  }

  @Test(arguments: [UInt64(1), 2])
  func isFoundOrMeansNothing(_ seed: UInt64) async throws {
    try await TemporaryFolder.use { folder in
      let path = try await fixture(folder)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      let rows = try rows(path)
      var random = SplitMix64(seed: seed)
      var (found, unused, missed) = (0, 0, 0)
      for number in 0..<70 {
        var bytes = whole
        let place = Int.random(in: 100..<bytes.count, using: &random)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        let copy = folder.appendingPathComponent("\(number).sqlite")
        try bytes.write(to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        if isFound(copy.path) {
          found += 1
        } else if try self.rows(copy.path) == rows {
          unused += 1
        } else {
          missed += 1
          Issue.record("byte \(place) was not found")
        }
      }
      #expect(missed == 0)
      #expect(found > 0 && unused > 0)
      print("bytes flipped: \(found) found, \(unused) of no meaning")
    }
  }

  /// Whether opening or checking says that something is wrong.
  private func isFound(_ path: String) -> Bool {
    do {
      return try !Ledger.open(path).check(isFull: true).isEmpty
    } catch {
      return true
    }
  }

  /// Each thing that can be done to the rows behind the triggers' back, and the table that it is found in.
  struct Deed: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sql: String
    let table: String
  }

  static let deeds: [Deed] = [
    Deed(
      testDescription: "a node changed",
      sql: "UPDATE treePage SET nodes = zeroblob(length(nodes)) WHERE level = 6",
      table: "treePage"),
    Deed(
      testDescription: "a page of nodes removed", sql: "DELETE FROM treePage", table: "treePage"),
    Deed(
      testDescription: "the edge changed", sql: "UPDATE treeEdge SET size = size + 1",
      table: "treeEdge"),
    Deed(
      testDescription: "a root changed",
      sql: "UPDATE treeHead SET root = zeroblob(32) WHERE number = 2", table: "treeHead"),
    Deed(
      testDescription: "an old signature changed",
      sql: "UPDATE treeHead SET signature = zeroblob(64) WHERE number = 1", table: "treeHead"),
    Deed(
      testDescription: "the last signature changed",
      sql: """
        UPDATE treeHead SET signature = zeroblob(64)
        WHERE number = (SELECT max(number) FROM treeHead)
        """, table: "treeHead"),
    Deed(
      testDescription: "the last head removed",
      sql: "DELETE FROM treeHead WHERE number = (SELECT max(number) FROM treeHead)",
      table: "treeHead"),
    Deed(
      testDescription: "a head in the middle removed", sql: "DELETE FROM treeHead WHERE number = 2",
      table: "treeHead"),
    Deed(
      testDescription: "another key",
      sql: "UPDATE ledgerKey SET publicKey = zeroblob(32)", table: "treeHead"),
    Deed(
      testDescription: "an entry removed",
      sql: """
        UPDATE segment SET entryCount = entryCount - 1,
          entries = substr(entries, 1, length(entries) - 64) WHERE firstPosition = 3
        """, table: "segment"),
    Deed(
      testDescription: "two entries in another order",
      sql: """
        UPDATE segment SET entries = CAST(substr(entries, 65, 64) || substr(entries, 1, 64)
          || substr(entries, 129) AS BLOB) WHERE firstPosition = 3
        """, table: "segment"),
    Deed(
      testDescription: "a segment of another time",
      sql: "UPDATE segment SET receivedAt = receivedAt + 1 WHERE firstPosition = 3",
      table: "segment"),
    Deed(
      testDescription: "a further statement removed",
      sql: "DELETE FROM laterEntry WHERE position = (SELECT max(position) FROM laterEntry)",
      table: "laterEntry"),
    Deed(
      testDescription: "a withdrawn session brought back", sql: "DELETE FROM sessionState",
      table: "sessionState"),
    Deed(
      testDescription: "what the registry became changed",
      sql: """
        UPDATE change
        SET body = CAST(substr(body, 1, 400) || x'00' || substr(body, 402) AS BLOB)
        """,
      table: "change"),
    Deed(
      testDescription: "a change removed", sql: "DELETE FROM change WHERE kind = 4",
      table: "change"),
    Deed(
      testDescription: "a change that nobody made",
      sql: "INSERT INTO change SELECT 9, batch, kind, body FROM change WHERE kind = 4",
      table: "change"),
    Deed(
      testDescription: "a region's name changed",
      sql: "UPDATE region SET nameKk = 'Ә' WHERE id = 1", table: "region"),
    Deed(
      testDescription: "a district's region changed", sql: "UPDATE district SET region = 2",
      table: "district"),
    Deed(
      testDescription: "an institution closed", sql: "UPDATE institution SET lastDay = 1",
      table: "institution"),
    Deed(
      testDescription: "a group's enrolment changed",
      sql: "UPDATE populationColumn SET bytes = x'0118003c' WHERE name = 'enrolled'",
      table: "populationColumn"),
    Deed(
      testDescription: "a group's hour changed",
      sql: """
        UPDATE populationColumn SET bytes = (
          SELECT bytes FROM populationColumn WHERE name = 'grades') WHERE name = 'minute'
        """, table: "populationColumn"),
    Deed(
      testDescription: "groups with another district",
      sql: """
        UPDATE populationColumn SET bytes = (
          SELECT bytes FROM populationColumn WHERE name = 'institution') WHERE name = 'district'
        """, table: "populationColumn"),
    Deed(
      testDescription: "a group's code changed",
      sql: """
        UPDATE groupCode SET codes = CAST(
          substr(codes, 1, 2) || 'T' || substr(codes, 4) AS BLOB)
        """, table: "groupCode"),
    Deed(testDescription: "a closure taken away", sql: "DELETE FROM closure", table: "closure"),
    Deed(
      testDescription: "a closure that nobody decided",
      sql: "INSERT INTO closure SELECT 9, scope, code, 1, 2, reason, decidedOn FROM closure",
      table: "closure"),
    Deed(
      testDescription: "a merger undone", sql: "DELETE FROM succession", table: "succession"),
    Deed(
      testDescription: "a certificate given", sql: "UPDATE staffMember SET certificates = 'x'",
      table: "staffMember"),
    Deed(
      testDescription: "a lesson of another level", sql: "UPDATE lesson SET level = 9 WHERE id = 3",
      table: "lesson"),
    Deed(
      testDescription: "a calendar with another year",
      sql: "UPDATE programmeFile SET bytes = CAST('school-year: 2026-27' AS BLOB) WHERE id = 2",
      table: "programmeFile"),
    Deed(
      testDescription: "a calendar said to be gone",
      sql: "UPDATE programmeFile SET bytes = NULL WHERE id = 2", table: "programmeFile"),
    Deed(
      testDescription: "a file of the programme removed",
      sql: "DELETE FROM programmeFile WHERE id = 1", table: "programmeFile"),
    Deed(
      testDescription: "a file that nobody told of",
      sql: "INSERT INTO programmeFile VALUES (9, 'calendars/2026-27.yaml', x'00')",
      table: "programmeFile"),
    Deed(
      testDescription: "a batch finished at another time",
      sql: "UPDATE batch SET finishedAt = finishedAt + 1 WHERE id = 1", table: "treeHead"),
  ]

  @Test(arguments: deeds)
  func namesWhatWasDoneToTheRows(_ deed: Deed) async throws {
    try await TemporaryFolder.use { folder in
      let path = try await fixture(folder)
      try await DatabaseQueue(path: path).write { db in
        let triggers = try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
        try db.execute(sql: deed.sql)
      }
      let found = try Ledger.open(path).check().compactMap { $0.facts["what"] }
      #expect(found.contains(deed.table), "found \(found)")
    }
  }
}
