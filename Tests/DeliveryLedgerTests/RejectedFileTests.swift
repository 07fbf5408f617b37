import DeliveryModel
import Diagnostics
import Foundation
import Tabular
import TestSupport
import Testing
import ZipArchive

@testable import DeliveryLedger

/// Rejected rows go to a file beside the one that was imported, for programs and for people.
@Suite struct RejectedFileTests {
  private static let rows = [
    Row([.date: "2025-02-30"]), Row(), Row([.group: "S1-3B", .lesson: "су-қауіпсіздігі"]),
    Row([.date: "2025-08-31", .held: "no", .reason: "other"]), Row([.pass: "7", .text: "a,b"]),
  ]

  @Test func saysInKazakhWhatToDo() async throws {
    try await Desk.use { desk in
      let file = try desk.write(Row.file(Self.rows).utf8)
      var request = desk.request(file)
      request.language = .kk
      let outcome = try await desk.ledger.importDeliveries(request)
      #expect(outcome.rejectedFile == file + ".rejected.csv")
      let text = try String(contentsOfFile: file + ".rejected.csv", encoding: .utf8)
      #expect(Golden.compare(text, with: "rejected.kk.csv") == .same)
    }
  }

  @Test func isAWorkbookToo() async throws {
    try await Desk.use { desk in
      let outcome = try await desk.take(Self.rows)
      let workbook = try #require(outcome.rejectedWorkbook)
      #expect(workbook == desk.path("d.csv.rejected.xlsx"))
      let bytes = try Data(contentsOf: URL(fileURLWithPath: workbook))
      let sheet = try ZipReader([UInt8](bytes)).read("xl/worksheets/sheet1.xml")
      let text = String(decoding: sheet, as: UTF8.self)
      #expect(text.contains("delivery.date.unreadable"))
      #expect(text.contains("су-қауіпсіздігі"))
    }
  }

  @Test func goesWhereItIsAskedTo() async throws {
    try await Desk.use { desk in
      var request = desk.request(try desk.write(Row.file(Self.rows).utf8))
      request.rejectedFile = desk.path("bad-rows")
      let outcome = try await desk.ledger.importDeliveries(request)
      #expect(outcome.rejectedFile == desk.path("bad-rows"))
      #expect(outcome.rejectedWorkbook == desk.path("bad-rows.xlsx"))
      #expect(try files(in: desk) == ["bad-rows", "bad-rows.xlsx", "d.csv"])
    }
  }

  @Test func isNotThereWhenEveryRowIsGood() async throws {
    try await Desk.use { desk in
      let outcome = try await desk.take([Row()])
      #expect(outcome.rejectedFile == nil)
      #expect(outcome.rejectedWorkbook == nil)
      #expect(try files(in: desk) == ["d.csv"])
    }
  }

  @Test(arguments: [3, 4, 5])
  func aWorkbookTakesOnlySoManyRows(_ limit: Int) throws {
    try TemporaryFolder.use { folder in
      let path = folder.appendingPathComponent("r.csv").path
      let rejected = RejectedRows(
        path: path, header: ["date"], language: .en, limit: limit)
      try CSVReader(bytes: Array("date\nx\nx\nx\nx\n".utf8), name: "d.csv").forEachRow { row in
        try rejected.add(row, id: "delivery.date.unreadable", facts: [:])
      }
      let names = try rejected.finish()
      #expect(names.count == (limit >= 4 ? 2 : 1))
      #expect(try rejectedRows(path).count == 4)
      let found = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(found.count == names.count)
    }
  }

  @Test func holdsTheWholeFilesRowsAfterAResumedImport() async throws {
    try await Desk.use { desk in
      let rows = (0..<60).map { number in
        Row([.report: Row.id(number), .date: number % 3 == 0 ? "?" : "2025-10-0\(number % 9 + 1)"])
      }
      let file = try desk.write(Row.file(rows).utf8)
      #expect(try await desk.interrupt(desk.request(file, chunkRows: 7), at: 3))
      let outcome = try await desk.ledger.importDeliveries(desk.request(file, chunkRows: 7))
      #expect(outcome.summary.rejected == 20)
      let lines = try rejectedRows(try #require(outcome.rejectedFile)).map { $0[0] }
      #expect(lines == stride(from: 2, to: 62, by: 3).map { "\($0)" })
    }
  }

  private func files(in desk: Desk) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.folder.path).sorted()
  }
}
