import DeliveryModel
import Diagnostics
import EducationRegistry
import Foundation
import GRDB
import TestSupport
import Testing

@testable import DeliveryLedger

/// Staff are codes; a name never gets into the database, not even into a page that is free again.
@Suite struct StaffTests {
  private static let names = ["Нұрлан", "Сериковна", "Ivanova", "Gulnara.Seitkali"]

  @Test func aNameIsNowhereInTheDatabase() async throws {
    try await Desk.useFile { desk in
      let rows = Self.names.flatMap { name in
        [Row([.deliverer: name]), Row([.reporter: name, .group: "S9-9"])]
      }
      let summary = try await desk.take(rows + [Row([.deliverer: "T-100017"])]).summary
      #expect(summary.rejected == 8)
      #expect(summary.taken == 1)
      let bytes = try databaseBytes(of: desk)
      for name in Self.names { #expect(bytes.firstRange(of: Data(name.utf8)) == nil) }
      // The search does find what is there.
      #expect(bytes.firstRange(of: Data("T-100017".utf8)) != nil)
    }
  }

  @Test func aRejectedRowLeavesNoCodeBehind() async throws {
    try await Desk.useFile { desk in
      _ = try await desk.take([Row([.deliverer: "T-100018", .lesson: "unknown"]), Row()])
      #expect(try databaseBytes(of: desk).firstRange(of: Data("T-100018".utf8)) == nil)
    }
  }

  @Test func aRecordedNameIsRefused() async throws {
    try await Desk.use { desk in
      var delivery = try Delivery.sample()
      delivery.deliverer = "Ivanova"
      let outcome = try desk.record(delivery)
      guard case .rejected(let diagnostic) = outcome else {
        Issue.record("a name was taken: \(outcome)")
        return
      }
      #expect(diagnostic.id == "delivery.staff.code")
      #expect(diagnostic.facts.isEmpty)
    }
  }

  @Test(arguments: [1, 3, 1000])
  func everyEntryKeepsItsOwnStaff(_ chunkRows: Int) async throws {
    try await Desk.use { desk in
      let rows = Self.rows(1...60) { "T-\($0 % 17)" }
      _ = try await desk.take(rows, chunkRows: chunkRows)
      _ = try await desk.take(Self.rows(61...90) { "T-\($0 % 23)" }, as: "more.csv")
      try expectStaff(in: desk.ledger) { $0 <= 60 ? "T-\($0 % 17)" : "T-\($0 % 23)" }
    }
  }

  @Test func twoWritersNumberTheSameCodesAlike() async throws {
    try await Desk.useFile { desk in
      let colleague = try desk.colleague()
      let file = try desk.write(Row.file(Self.rows(1...80) { "T-\($0)" }).utf8)
      var request = desk.request(file, chunkRows: 8)
      let hook = Once()
      request.progress = { _ in
        // In the middle of the file somebody else brings codes that come later in it, and others.
        hook.run(at: 2) {
          for number in [70, 1000, 75, 1001] {
            #expect(throws: Never.self) {
              var delivery = try Delivery.sample(number)
              delivery.deliverer = "T-\(number)"
              delivery.reporter = "T-\(number + 1)"
              delivery.group = "S1-4A"
              delivery.lesson = try SmallCountry.lesson("grade-4-t3")
              _ = try colleague.record(delivery)
            }
          }
        }
      }
      _ = try await desk.ledger.importDeliveries(request)
      #expect(hook.count > 3)
      try expectStaff(in: desk.ledger) { "T-\($0)" }
      let (codes, ids) = try staff(desk.ledger)
      #expect(Set(codes).count == codes.count)
      #expect(ids.sorted() == Array(1...ids.count))
    }
  }

  /// One session a row; the last digits of the id say which.
  private static func rows(
    _ numbers: ClosedRange<Int>, code: (Int) -> String
  ) -> [Row] {
    numbers.map { number in
      Row([
        .report: Row.id(number), .group: SmallCountry.groups[number % 30].code,
        .lesson: "college-t\(number % 10)", .date: "2025-10-\(10 + number / 30)",
        .deliverer: code(number), .reporter: code(number),
      ])
    }
  }

  private func expectStaff(in ledger: Ledger, is code: (Int) -> String) throws {
    let (codes, ids) = try staff(ledger)
    let byID = Dictionary(uniqueKeysWithValues: zip(ids, codes))
    let entries = try ledger.journal().filter { $0.report.text.hasPrefix("0198c0de-0000-7000") }
    #expect(entries.count >= 60)
    for entry in entries where entry.report.low & 0xFFFF < 1000 {
      let number = Int(entry.report.low & 0xFFFF)
      guard entry.deliverer == entry.reporter else { continue }
      #expect(byID[Int(entry.deliverer)] == code(number))
    }
  }

  private func staff(_ ledger: Ledger) throws -> (codes: [String], ids: [Int]) {
    try ledger.read { db in
      (
        try String.fetchAll(db, sql: "SELECT code FROM staff ORDER BY id"),
        try Int.fetchAll(db, sql: "SELECT id FROM staff ORDER BY id")
      )
    }
  }

  private func databaseBytes(of desk: Desk) throws -> Data {
    var bytes = Data()
    for name in try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    where name.hasPrefix("ledger.sqlite") {
      bytes += try Data(contentsOf: desk.folder.appendingPathComponent(name))
    }
    return bytes
  }
}
