import Diagnostics
import Foundation
import Testing

@testable import CommandLineInterface

@Suite struct StatisticsCommandTests {
  /// A village with two reports of a class: one held, one not.
  private static func use(_ body: (String) async throws -> Void) async throws {
    try await Village.use { database in
      for report in [
        "--date 2025-11-20 --present 22 --enrolled 24", "--date 2025-12-04 --not-held quarantine",
      ] {
        let outcome = await Rehearsal().run(
          "delivery record --group \(Village.third) --lesson primary-ice \(report) "
            + "--database \(database)")
        #expect(outcome.code == 0, "\(outcome.notes)")
      }
      try await body(database)
    }
  }

  @Test func tracesANumberToItsReports() async throws {
    try await Self.use { database in
      let table = await Rehearsal().run(
        "statistics table --rows region --columns month --measure held --format csv --database \(database)"
      )
      #expect(table.code == 0, "\(table.notes)")
      let trace = await Rehearsal().run(
        "statistics trace KZ-19/2025-11/held --rows region --columns month --format csv --database \(database)"
      )
      #expect(trace.code == 0, "\(trace.notes)")
      let lines = trace.output.split(separator: "\n")
      #expect(lines.count >= 2 && lines[0].contains("report_id"))
      #expect(trace.output.contains(Village.third) && trace.output.contains("2025-11-20"))
      let bounded = await Rehearsal().run(
        "statistics trace _T/due --limit 2 --format json --database \(database)")
      #expect(bounded.code == 0, "\(bounded.notes)")
      let items = try JSONSerialization.jsonObject(with: Data(bounded.output.utf8)) as? [Any]
      #expect(items?.count == 2)
      #expect(bounded.notes.contains("2 shown"))
    }
  }

  @Test func asksASavedQuestionAgain() async throws {
    try await Self.use { database in
      let file = (database as NSString).deletingLastPathComponent + "/question.yaml"
      let first = await Rehearsal().run(
        "statistics table --rows month --measure held,due --where kind=school --shares table "
          + "--save-question \(file) --database \(database)")
      #expect(first.code == 0, "\(first.notes)")
      let again = await Rehearsal().run(
        "statistics table --question \(file) --database \(database)")
      #expect(again.code == 0 && again.output == first.output, "\(again.notes)")
      try """
      # What the school did, by month.
      rows: month
      measures: [held, deu]
      colour: red
      """.write(toFile: file, atomically: true, encoding: .utf8)
      let wrong = await Rehearsal().run(
        "statistics table --question \(file) --database \(database)")
      #expect(wrong.code == 1 && wrong.notes.contains(":4") && wrong.notes.contains("colour"))
    }
  }

  @Test func writesAWorkbookIntoAFileOnly() async throws {
    try await Self.use { database in
      let file = (database as NSString).deletingLastPathComponent + "/table.xlsx"
      let nowhere = await Rehearsal().run(
        "statistics table --format xlsx --database \(database)")
      #expect(nowhere.code == 1 && nowhere.notes.contains("--output"))
      let outcome = await Rehearsal().run(
        "statistics table --format xlsx --output \(file) --database \(database)")
      #expect(outcome.code == 0, "\(outcome.notes)")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.prefix(2) == Data("PK".utf8) && bytes.count > 1000)
    }
  }

  struct Wrong: Sendable {
    let line: String
    let says: String
  }

  static let wrong = [
    Wrong(line: "table --measure heldd", says: "held"),
    Wrong(line: "table --rows mnth", says: "month"),
    Wrong(line: "table --table rejions", says: "regions"),
    Wrong(line: "table --through 2020-01-01", says: "2025-11-20"),
    Wrong(line: "table --period 2019-W60", says: "2025-W46"),
    Wrong(line: "table --known-by 2031-01-01", says: "2031-01-01"),
    Wrong(line: "table --known-by 900000", says: "900000"),
    Wrong(line: "table --known-by yesterday", says: "yesterday"),
    Wrong(line: "table --where region=KZ-18", says: "KZ-19"),
    Wrong(line: "table --where region", says: "region=KZ-19"),
    Wrong(line: "table --rows deliverer-role --measure held,due", says: "due"),
    Wrong(line: "table --measure coverage --shares table", says: "held"),
    Wrong(line: "table --sort heldd --measure held", says: "held"),
    Wrong(line: "table --top 0", says: "0"),
    Wrong(line: "table --rows month --against 2025-10", says: "--against-known-by"),
    Wrong(line: "trace KZ-18/held", says: "KZ-19"),
    Wrong(line: "trace KZ-19/hled", says: "held"),
  ]

  @Test(arguments: InterfaceLanguage.allCases)
  func saysWhatToDoInTheReadersLanguage(language: InterfaceLanguage) async throws {
    try await Self.use { database in
      for wrong in Self.wrong {
        let outcome = await Rehearsal().run(
          "statistics \(wrong.line) --interface \(language.rawValue) --database \(database)")
        #expect(outcome.code == 1, "\(wrong.line): \(outcome.output) \(outcome.notes)")
        #expect(outcome.notes.contains(wrong.says), "\(wrong.line): \(outcome.notes)")
        #expect(outcome.output.isEmpty && !outcome.notes.contains("{"), "\(wrong.line)")
      }
    }
  }
}
