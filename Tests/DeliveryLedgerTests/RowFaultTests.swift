import DeliveryModel
import Diagnostics
import Foundation
import Tabular
import TestSupport
import Testing

@testable import DeliveryLedger

/// What is wrong with a row is told by a stable id, with a reason and a remedy in three languages.
@Suite struct RowFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let fields: [DeliveryColumn: String]

    init(_ id: String, _ fields: [DeliveryColumn: String]) {
      self.id = id
      self.fields = fields
    }

    var testDescription: String {
      id + fields.map { " \($0.key.rawValue)=«\($0.value)»" }.sorted().joined()
    }
  }

  static let cases: [Case] = [
    Case("delivery.group.missing", [.group: ""]),
    Case("delivery.group.code", [.group: "3 А сынып"]),
    Case("delivery.group.code", [.group: String(repeating: "x", count: 65)]),
    Case("delivery.lesson.missing", [.lesson: ""]),
    Case("delivery.lesson.missing", [.group: "S9-1A", .lesson: " "]),
    Case("delivery.lesson.unknown", [.lesson: "grade-3-t10"]),
    Case("delivery.lesson.unknown", [.group: "S9-1A", .lesson: "Мұз"]),
    Case("delivery.lesson.level", [.group: "S1-5A", .lesson: "knots"]),
    Case("delivery.lesson.level", [.group: "K1-1", .lesson: "knots"]),
    Case("delivery.date.missing", [.date: ""]),
    Case("delivery.date.unreadable", [.date: "2025-02-30"]),
    Case("delivery.date.unreadable", [.date: "15/09/2025"]),
    Case("delivery.date.unreadable", [.date: "2025-9-15"]),
    Case("delivery.date.unreadable", [.date: "12345"]),
    Case("delivery.date.number", [.date: "45917"]),
    Case("delivery.date.outside", [.date: "2025-08-31"]),
    Case("delivery.date.outside", [.date: "1969-12-31"]),
    Case("delivery.date.outside", [.date: "2149-06-07"]),
    Case("delivery.date.future", [.date: "2026-01-16"]),
    Case("delivery.held.missing", [.held: ""]),
    Case("delivery.held.unreadable", [.held: "иә"]),
    Case("delivery.reason.missing", [.held: "no"]),
    Case("delivery.reason.unknown", [.held: "no", .reason: "flu"]),
    Case("delivery.reason.unexpected", [.held: "yes", .reason: "weather"]),
    Case("delivery.together.code", [.together: "in the hall"]),
    Case("delivery.pass.unreadable", [.pass: "4"]),
    Case("delivery.pass.unreadable", [.pass: "0"]),
    Case("delivery.language.unknown", [.language: "de"]),
    Case("delivery.count.unreadable", [.present: "1000"]),
    Case("delivery.count.unreadable", [.enrolled: "-1"]),
    Case("delivery.count.unreadable", [.present: "2O"]),
    Case("delivery.role.unknown", [.role: "teacher"]),
    Case("delivery.staff.code", [.deliverer: "Айгүл Сериковна"]),
    Case("delivery.staff.code", [.reporter: "Ivanova"]),
    Case("delivery.staff.code", [.deliverer: "T1" + String(repeating: "0", count: 31)]),
    Case("delivery.text.unreadable", [.text: "abc"]),
    Case("delivery.text.unreadable", [.text: "zzzzzzzz"]),
    Case("delivery.time.unreadable", [.reportedAt: "2025-09-15 09:10"]),
    Case("delivery.report.unreadable", [.report: "17"]),
    Case("delivery.report.unreadable", [.report: "0198c0de-0000-7000-8000-00000000000g"]),
    Case("table.row.fields", [.text: "a,b"]),
    Case("table.row.form", [.text: "\"a\"b"]),
  ]

  @Test(arguments: cases)
  func namesTheLineAndTheRemedy(_ fault: Case) async throws {
    try await Desk.use { desk in
      for language in InterfaceLanguage.allCases {
        let file = try desk.write(
          Row.file([Row(), Row(fault.fields)]).utf8, to: "\(language).csv")
        var request = desk.request(file)
        request.language = language
        let outcome = try await desk.ledger.importDeliveries(request)
        #expect(outcome.summary.rejected == 1)
        let lines = try rejectedRows(try #require(outcome.rejectedFile))
        let line = try #require(lines.last)
        #expect(lines.count == 1)
        #expect(line[0] == "3")
        #expect(line[1] == fault.id)
        let words = try #require(Words.of(fault.id))
        #expect(line[2].hasPrefix(words.summary[language].prefix { $0 != "{" }))
        #expect(!line[2].contains("{"))
        #expect(line[3] == words.remedy[language])
      }
      let sessions = try desk.ledger.sessions(SessionFilter())
      #expect(sessions.count == 1)
    }
  }

  @Test func aFileMayEndWithinItsLastRow() async throws {
    try await Desk.use { desk in
      let text = Row.file([Row(), Row([.date: "2025-09-16"])])
      let torn = String(text.dropLast(",,,,,,,,,,,\n".count))
      let outcome = try await desk.take(torn)
      #expect(outcome.summary.taken == 1)
      let lines = try rejectedRows(try #require(outcome.rejectedFile))
      #expect(lines.map { $0[1] } == ["table.row.torn"])
    }
  }

  @Test func everyFaultThatTheRoomKnowsIsATestedCase() throws {
    let tested = Set(Self.cases.map(\.id))
    let warnings: Set = [
      "delivery.date.dotted", "delivery.together.institutions", "delivery.together.days",
    ]
    let found = try Self.idsInTheSources.filter { id in
      id.hasPrefix("delivery.") && !id.hasPrefix("delivery.file.")
        && !id.hasPrefix("delivery.sample.")
    }
    // A report that is recorded by hand is not kept waiting for its group, and no file holds corrections.
    #expect(
      found.subtracting(tested).subtracting(warnings)
        == ["delivery.group.unknown", "delivery.correction.session"])
  }

  @Test func everyIDHasWordsInThreeLanguages() throws {
    let ids = try Self.idsInTheSources
    #expect(ids.count > 35)
    for id in ids {
      let words = try #require(Words.of(id), "\(id) has no words")
      for sentence in [words.summary, words.remedy] {
        #expect(Set([sentence.kk, sentence.ru, sentence.en]).count == 3, "\(id)")
        for text in [sentence.kk, sentence.ru, sentence.en] { #expect(text.count > 10, "\(id)") }
      }
    }
  }

  /// Every quoted name of a diagnostic in the room's own sources.
  static var idsInTheSources: Set<String> {
    get throws {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/DeliveryLedger")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      let pattern = /"((?:delivery|database|table|registry)(?:\.[a-z]+)+)"/
      var ids: Set<String> = []
      for case let file as URL in try #require(files) where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        ids.formUnion(text.matches(of: pattern).map { String($0.1) })
      }
      return ids
    }
  }
}

/// The rows of a rejected file without its header.
func rejectedRows(_ path: String) throws -> [[String]] {
  var rows: [[String]] = []
  try CSVReader(path: path).forEachRow { row in
    rows.append((0..<row.count).map { row.text($0) })
  }
  return rows
}
