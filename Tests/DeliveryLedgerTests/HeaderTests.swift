import DeliveryLedger
import DeliveryModel
import DeliveryStatistics
import Diagnostics
import Foundation
import Tabular
import TestSupport
import Testing

/// Files are read generously where that is safe, and refused as a whole where it is not.
@Suite struct HeaderTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: @Sendable (String) -> [UInt8]
  }

  static let forms: [Form] = [
    Form(testDescription: "plain") { Array($0.utf8) },
    Form(testDescription: "byte order mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
    Form(testDescription: "UTF-16 little-endian") { text in
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    },
    Form(testDescription: "UTF-16 big-endian") { text in
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    },
    Form(testDescription: "semicolons") { Array($0.map { $0 == "," ? ";" : $0 }.utf8Bytes) },
    Form(testDescription: "tabs") { Array($0.map { $0 == "," ? "\t" : $0 }.utf8Bytes) },
    Form(testDescription: "CRLF") { text in
      text.utf8.flatMap { $0 == 10 ? [13, 10] : [$0] }
    },
    Form(testDescription: "no line end at the end") { Array($0.utf8.dropLast()) },
    Form(testDescription: "empty lines between") { text in
      text.utf8.flatMap { $0 == 10 ? [10, 10] : [$0] }
    },
    Form(testDescription: "capitals in the header") { text in
      let end = text.firstIndex(of: "\n") ?? text.endIndex
      return Array((text[..<end].uppercased() + text[end...]).utf8)
    },
  ]

  @Test(arguments: forms)
  func takesEveryForm(_ form: Form) async throws {
    try await Desk.use { desk in
      let rows = [
        Row([.report: Row.id(1), .present: "21"]),
        Row([.report: Row.id(2), .group: "S2-1+3", .lesson: "grade-1-t1"]),
        Row([.date: " 2025-09-16 ", .held: "No", .reason: "Weather", .deliverer: "T-17"]),
      ]
      let file = try desk.write(form.bytes(Row.file(rows)))
      let outcome = try await desk.ledger.importDeliveries(desk.request(file))
      #expect(outcome.summary.rows == 3)
      #expect(outcome.summary.taken == 3)
      #expect(outcome.warnings.isEmpty)
    }
  }

  @Test func takesColumnsInAnyOrderAndOnlyTheNeeded() async throws {
    try await Desk.use { desk in
      let columns: [DeliveryColumn] = [.held, .date, .group, .lesson]
      let outcome = try await desk.take(Row.file([Row()], columns: columns))
      #expect(outcome.summary.taken == 1)
    }
  }

  @Test func takesQuotedFields() async throws {
    try await Desk.use { desk in
      let text = "group_code,lesson_id,date,held\n\"S1-3A\",\"grade-3-t0\",\"2025-09-15\",\"yes\"\n"
      let outcome = try await desk.take(text)
      #expect(outcome.summary.taken == 1)
    }
  }

  @Test func warnsOfAColumnThatItDoesNotKnow() async throws {
    try await Desk.use { desk in
      let outcome = try await desk.take(Row.file([Row()], more: ["pupil"]))
      #expect(outcome.summary.taken == 1)
      #expect(outcome.warnings.map(\.id) == ["table.column.unknown"])
      #expect(outcome.warnings.first?.facts["name"] == "pupil")
    }
  }

  @Test func namesEveryMissingColumnAndTheNearest() async throws {
    try await Desk.use { desk in
      let text = "group_code,leson_id,held\nS1-3A,grade-3-t0,yes\n"
      let fault = await #expect(throws: ContentFault.self) { try await desk.take(text) }
      let found = try #require(fault).diagnostics.filter { $0.severity == .error }
      #expect(found.map(\.id) == ["table.column.misspelt", "table.column.missing"])
      #expect(found.map { $0.facts["name"] } == ["lesson_id", "date"])
      #expect(found.first?.facts["found"] == "leson_id")
    }
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let id: String
    let bytes: [UInt8]
  }

  static let refusals: [Refusal] = [
    Refusal(testDescription: "no byte", id: "table.file.empty", bytes: []),
    Refusal(
      testDescription: "Windows-1251", id: "table.encoding.unknown",
      bytes: Array(Row.file([Row()]).utf8) + [0xF1, 0xFB, 0xED, 0xFB, 0xEF, 10]),
    Refusal(
      testDescription: "UTF-16 without a mark", id: "table.encoding.zero",
      bytes: Row.file([Row()]).utf8.flatMap { [$0, 0] }),
    Refusal(
      testDescription: "a workbook", id: "table.file.workbook",
      bytes: [0x50, 0x4B, 3, 4] + Array(repeating: 1, count: 200)),
  ]

  @Test(arguments: refusals)
  func refusesWhatIsNoTable(_ refusal: Refusal) async throws {
    try await Desk.use { desk in
      let file = try desk.write(refusal.bytes)
      let fault = await #expect(throws: TableFault.self) {
        try await desk.ledger.importDeliveries(desk.request(file))
      }
      #expect(fault?.diagnostic.id == refusal.id)
      #expect(try desk.ledger.head().position == Desk.begun)
    }
  }

  @Test func refusesAFileThatIsNotThere() async throws {
    try await Desk.use { desk in
      let folder = desk.folder.path
      for (file, reason) in [(desk.path("x.csv"), "No such file"), (folder, "not a regular")] {
        let error = await #expect(throws: LedgerError.self) {
          try await desk.ledger.importDeliveries(desk.request(file))
        }
        let diagnostic = try #require(error?.diagnostic)
        #expect(diagnostic.id == "delivery.file.unreadable")
        #expect(diagnostic.facts["reason"]?.hasPrefix(reason) == true)
      }
    }
  }

  @Test(arguments: [0, 1])
  func takesAFileOfSoManyRows(_ count: Int) async throws {
    try await Desk.use { desk in
      let outcome = try await desk.take(Array(repeating: Row(), count: count))
      #expect(outcome.summary.rows == count)
      #expect(outcome.summary.taken == count)
      #expect(outcome.rejectedFile == nil)
    }
  }
}

extension Sequence<Character> {
  fileprivate var utf8Bytes: [UInt8] { Array(String(self).utf8) }
}
