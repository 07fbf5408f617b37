import Diagnostics
import Testing

@testable import Tabular

@Suite struct CSVHeaderTests {
  @Test func findsColumnsInAnyOrderAndLetterCase() {
    let header = CSVHeader(names: [" Held ", "date", "GROUP_CODE"], file: "x.csv")
    let found = header.columns(needed: ["group_code", "date", "held"], optional: ["pass"])
    #expect(found.places == [2, 1, 0, -1])
    #expect(found.diagnostics.isEmpty)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let names: [String]
    let id: String
    let severity: Severity
    let facts: [String: String]
    var testDescription: String { id }
  }

  static let cases = [
    Case(
      names: ["group_code"], id: "table.column.missing", severity: .error,
      facts: ["name": "date", "found": "group_code"]),
    Case(
      names: ["group_code", "dat"], id: "table.column.misspelt", severity: .error,
      facts: ["name": "date", "found": "dat"]),
    Case(
      names: ["group_code", "date", "date"], id: "table.column.twice", severity: .error,
      facts: ["name": "date"]),
    Case(
      names: ["group_code", "date", "mood"], id: "table.column.unknown", severity: .warning,
      facts: ["name": "mood"]),
  ]

  @Test(arguments: cases)
  func reports(_ example: Case) {
    let header = CSVHeader(names: example.names, file: "x.csv")
    let found = header.columns(needed: ["group_code", "date"]).diagnostics
    let expected = Diagnostic(
      example.id, severity: example.severity, at: Place(file: "x.csv", line: 1),
      facts: example.facts)
    #expect(found.contains(expected))
    #expect(Words.of(example.id)?.remedy.text(.kk, example.facts).contains("{") == false)
  }
}
